import { z } from 'zod';
import { done, failed, type ProblemCode, type Result } from '../../shared/bridge/problem.ts';
import { readMeetingLines, type CarriedMeeting, type LineFault } from '../../shared/meeting/joining/meeting-lines.ts';
import { readFile } from '../readers/read-file.ts';
import { linesIn } from './split-lines.ts';

export const MeetingFileRequestSchema = z.object({ path: z.string() });
export type ReadMeeting = CarriedMeeting & { readonly name: string };

const codes: Readonly<Record<LineFault['fault'], ProblemCode>> = {
  unknown: 'meetingFileUnknown',
  future: 'meetingFileFromFuture',
  damaged: 'meetingFileDamaged',
  tooMuch: 'meetingFileTooMuch',
  foreign: 'meetingFileForeign',
};

/** Reads a meeting's file whole, or says why not; what is read is nobody's yet. */
export async function readMeetingFile(path: string): Promise<Result<ReadMeeting>> {
  const read = await readFile(path);
  if (!read.ok) return read;
  const { name, bytes } = read.value;
  const carried = readMeetingLines(linesIn(bytes));
  return 'fault' in carried ? failed(codes[carried.fault], { name, line: carried.line }) : done({ name, ...carried });
}
