import { open, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readFact } from '../../shared/meeting/facts.ts';
import { opens, readHeader } from '../../shared/meeting/joining/meeting-lines.ts';
import { isOpening } from '../../shared/meeting/opened.ts';
import { DeviceFiles, opsExtension } from './device-files.ts';
import type { ListedMeeting } from './folder-protocol.ts';
import { linesIn } from './split-lines.ts';

/** A meeting's own folder inside a shared one: its day for people, the beginning of its name for Klubba. */
const named = /^klubba-mote-\d{4}-\d{2}-\d{2}-[0-9a-f]{16}$/;
const most = 200;
/** A header is far shorter. */
const headerBytes = 4096;

export function folderNameOf(meeting: string, date: string): string {
  return `klubba-mote-${date}-${meeting.slice(0, 16)}`;
}

/** The folder that is shared, also where somebody chose a meeting's own folder inside it. */
export function sharedFolderOf(chosen: string): string {
  return named.test(basename(chosen)) ? dirname(chosen) : chosen;
}

/** The meetings that lie in a shared folder and whose opening can be read, the latest day first. */
export async function listMeetings(shared: string): Promise<ListedMeeting[]> {
  const names = (await readdir(shared)).filter((name) => named.test(name)).sort();
  const found = await Promise.all(
    names
      .toReversed()
      .slice(0, most)
      .map((name) => listed(join(shared, name)).catch(() => null)),
  );
  return found.filter((one) => one !== null);
}

async function listed(folder: string): Promise<ListedMeeting | null> {
  const meeting = await meetingIn(folder);
  if (meeting === null) return null;
  const read = await new DeviceFiles(folder, meeting).read();
  const opening = read.operations.find((operation) => opens(operation, meeting));
  const fact = opening ? readFact(opening.fact) : null;
  if (!isOpening(fact)) return null;
  const operations = new Set(read.operations.map(({ id }) => id)).size;
  const devices = new Set(read.operations.map(({ device }) => device)).size;
  return { meeting, body: fact.body, date: fact.date, operations, devices };
}

/** The meeting that a folder's files say they are about: the first that says so. */
async function meetingIn(folder: string): Promise<string | null> {
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(opsExtension)).sort()) {
    const file = await open(join(folder, name), 'r');
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(headerBytes), 0, headerBytes, 0);
      const [first] = linesIn(buffer.subarray(0, bytesRead));
      const header = readHeader(first ?? '');
      if (!('fault' in header)) return header.meeting;
    } finally {
      await file.close();
    }
  }
  return null;
}
