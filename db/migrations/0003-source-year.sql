-- The documents of a planning year are asked for often; telling a document's year takes reading all that it says.
CREATE INDEX source_by_year
  ON source (coalesce(import ->> '$.budget.year', import ->> '$.plans[0].period[0]'), received_at);
