import { serveIsolate } from '../readers/serve-isolate.ts';
import { MeetingFileRequestSchema, readMeetingFile, type ReadMeeting } from './read-meeting-file.ts';

/** The process that reads a meeting from a file: it is from outside like any document. */
serveIsolate<ReadMeeting>((request) => readMeetingFile(MeetingFileRequestSchema.parse(request).path));
