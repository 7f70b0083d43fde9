-- A meeting's opening has a second wording: what finds the first operation of either.
DROP INDEX operation_that_opens;
CREATE INDEX operation_that_opens ON operation (meeting)
WHERE type IN ('meeting.opened.1', 'meeting.opened.2');
