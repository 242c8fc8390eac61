-- plot 3.0: a row an activity, and NULL where an answer is unknown.
CREATE TABLE "plots"."activity" (
  "id" TEXT PRIMARY KEY,
  -- Is it fenced?
  "fenced" BOOLEAN,
  CHECK ("fenced" IS NULL OR "fenced" IN (FALSE, TRUE))
);

CASE
  WHEN COALESCE("fenced", TRUE) = FALSE THEN 'met'
  WHEN COALESCE("fenced", FALSE) = TRUE THEN 'notMet'
  ELSE 'open'
END

SELECT "id",
-- Whitaker (1980), revision 1, b85e0725923391f2. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN "known_fenced" = 'yes' THEN 'coProduction'
  WHEN "known_fenced" = 'no' THEN 'notCoProduction'
  ELSE 'undetermined'
END AS "fenced_1980"
FROM (
SELECT "row"."id", "known".*
FROM "plots"."activity" AS "row", LATERAL (
SELECT CASE WHEN COALESCE("fenced", FALSE) = TRUE THEN 'yes' WHEN COALESCE("fenced", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_fenced"
OFFSET 0
) AS "known"
) AS "known"

SELECT "definition", "verdict", "activities"
FROM (
SELECT "definition", "verdict", CASE
  WHEN "place" = 1 THEN "met_1"
  WHEN "place" = 2 THEN "not_met_1"
  WHEN "place" = 3 THEN "rows" - "met_1" - "not_met_1"
END AS "activities"
FROM (
SELECT
-- Whitaker (1980), revision 1, b85e0725923391f2. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN ("known_fenced" = 'yes') THEN 1 END) AS "met_1",
COUNT(CASE WHEN ("known_fenced" = 'no') THEN 1 END) AS "not_met_1",
COUNT(*) AS "rows"
FROM (
SELECT "row"."id", "known".*
FROM "plots"."activity" AS "row", LATERAL (
SELECT CASE WHEN COALESCE("fenced", FALSE) = TRUE THEN 'yes' WHEN COALESCE("fenced", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_fenced"
OFFSET 0
) AS "known"
) AS "known"
) AS "counted" CROSS JOIN (
SELECT 1 AS "place", 'fenced_1980' AS "definition", 'coProduction' AS "verdict"
UNION ALL SELECT 2 AS "place", 'fenced_1980' AS "definition", 'notCoProduction' AS "verdict"
UNION ALL SELECT 3 AS "place", 'fenced_1980' AS "definition", 'undetermined' AS "verdict"
) AS "listed"
) AS "told"
WHERE "activities" > 0