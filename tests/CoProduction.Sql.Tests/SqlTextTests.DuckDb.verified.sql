-- garden 1.0: a row an activity, and NULL where an answer is unknown.
CREATE TABLE "activity" (
  "id" VARCHAR PRIMARY KEY,
  -- Is it open?
  "open" BOOLEAN,
  -- How large is the crop?
  "crop" VARCHAR,
  -- Is it watered?
  "watered" BOOLEAN,
  CHECK ("open" IS NULL OR "open" IN (FALSE, TRUE)),
  CHECK ("crop" IS NULL OR "crop" IN ('individual', 'group', 'community')),
  CHECK ("watered" IS NULL OR "watered" IN (FALSE, TRUE)),
  CHECK (NOT (COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE))
);

CREATE VIEW "activity_verdicts" AS
SELECT "id",
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN "contradicted" = 1 THEN 'undetermined'
  WHEN "known_open" = 'yes'
    OR "known_watered" = 'no'
    OR "known_crop" = 'individual' THEN 'coProduction'
  WHEN "known_open" = 'no' AND "known_crop" IN ('group', 'community') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS "own_2026",
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN "contradicted" = 1 THEN 'possibly'
  WHEN "known_crop" IN ('group', 'community') THEN 'certainly'
  WHEN "known_watered" = 'no'
    OR "known_crop" = 'individual' THEN 'not'
  ELSE 'possibly'
END AS "own_kinds_large"
FROM (
SELECT "id",
CASE WHEN COALESCE("open", FALSE) = TRUE THEN 'yes' WHEN COALESCE("open", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_open",
COALESCE("crop", '') AS "known_crop",
CASE WHEN COALESCE("watered", FALSE) = TRUE THEN 'yes' WHEN COALESCE("watered", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_watered",
CASE WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 1 ELSE 0 END AS "contradicted"
FROM "activity"
) AS "known";
COMMENT ON COLUMN "activity_verdicts"."own_2026" IS 'It''s "our" definition
; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377';
COMMENT ON COLUMN "activity_verdicts"."own_kinds_large" IS 'Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377';

SELECT "definition", "verdict", "activities"
FROM (
SELECT "definition", "verdict", CASE
  WHEN "place" = 1 THEN "met_1"
  WHEN "place" = 2 THEN "not_met_1"
  WHEN "place" = 3 THEN "rows" - "met_1" - "not_met_1"
END AS "activities"
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN "contradicted" = 0 AND ("known_open" = 'yes'
    OR "known_watered" = 'no'
    OR "known_crop" = 'individual') THEN 1 END) AS "met_1",
COUNT(CASE WHEN "contradicted" = 0 AND ("known_open" = 'no' AND "known_crop" IN ('group', 'community')) THEN 1 END) AS "not_met_1",
COUNT(*) AS "rows"
FROM (
SELECT "id",
CASE WHEN COALESCE("open", FALSE) = TRUE THEN 'yes' WHEN COALESCE("open", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_open",
COALESCE("crop", '') AS "known_crop",
CASE WHEN COALESCE("watered", FALSE) = TRUE THEN 'yes' WHEN COALESCE("watered", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_watered",
CASE WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 1 ELSE 0 END AS "contradicted"
FROM "activity"
) AS "known"
) AS "counted" CROSS JOIN (
SELECT 1 AS "place", 'own_2026' AS "definition", 'coProduction' AS "verdict"
UNION ALL SELECT 2 AS "place", 'own_2026' AS "definition", 'notCoProduction' AS "verdict"
UNION ALL SELECT 3 AS "place", 'own_2026' AS "definition", 'undetermined' AS "verdict"
) AS "listed"
) AS "told"
WHERE "activities" > 0

-- garden 1.0: a row an activity, and NULL where an answer is unknown.
CREATE TABLE "activity" (
  "id" VARCHAR PRIMARY KEY,
  -- Is it open?
  "open" BOOLEAN,
  -- How large is the crop?
  "crop_individual" BOOLEAN,
  "crop_group" BOOLEAN,
  "crop_community" BOOLEAN,
  -- Is it watered?
  "watered" BOOLEAN,
  CHECK ("open" IS NULL OR "open" IN (FALSE, TRUE)),
  CHECK ((COALESCE("crop_individual", TRUE) <> FALSE OR COALESCE("crop_group", TRUE) <> FALSE OR COALESCE("crop_community", TRUE) <> FALSE)),
  CHECK ("watered" IS NULL OR "watered" IN (FALSE, TRUE)),
  CHECK (NOT (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE))
);

CREATE VIEW "activity_verdicts" AS
SELECT "id",
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN "contradicted" = 1 THEN 'undetermined'
  WHEN "known_open" = 'yes'
    OR "known_watered" = 'no'
    OR ("known_crop_group" = FALSE AND "known_crop_community" = FALSE) THEN 'coProduction'
  WHEN "known_open" = 'no' AND "known_crop_individual" = FALSE THEN 'notCoProduction'
  ELSE 'undetermined'
END AS "own_2026",
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN "contradicted" = 1 THEN 'possibly'
  WHEN "known_crop_individual" = FALSE THEN 'certainly'
  WHEN "known_watered" = 'no'
    OR ("known_crop_group" = FALSE AND "known_crop_community" = FALSE) THEN 'not'
  ELSE 'possibly'
END AS "own_kinds_large"
FROM (
SELECT "id",
CASE WHEN COALESCE("open", FALSE) = TRUE THEN 'yes' WHEN COALESCE("open", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_open",
COALESCE("crop_individual", TRUE) AS "known_crop_individual",
COALESCE("crop_group", TRUE) AS "known_crop_group",
COALESCE("crop_community", TRUE) AS "known_crop_community",
CASE WHEN COALESCE("watered", FALSE) = TRUE THEN 'yes' WHEN COALESCE("watered", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_watered",
CASE WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 1 ELSE 0 END AS "contradicted"
FROM "activity"
) AS "known";
COMMENT ON COLUMN "activity_verdicts"."own_2026" IS 'It''s "our" definition
; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377';
COMMENT ON COLUMN "activity_verdicts"."own_kinds_large" IS 'Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377';

SELECT "definition", "verdict", "activities"
FROM (
SELECT "definition", "verdict", CASE
  WHEN "place" = 1 THEN "met_1"
  WHEN "place" = 2 THEN "not_met_1"
  WHEN "place" = 3 THEN "rows" - "met_1" - "not_met_1"
END AS "activities"
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN "contradicted" = 0 AND ("known_open" = 'yes'
    OR "known_watered" = 'no'
    OR ("known_crop_group" = FALSE AND "known_crop_community" = FALSE)) THEN 1 END) AS "met_1",
COUNT(CASE WHEN "contradicted" = 0 AND ("known_open" = 'no' AND "known_crop_individual" = FALSE) THEN 1 END) AS "not_met_1",
COUNT(*) AS "rows"
FROM (
SELECT "id",
CASE WHEN COALESCE("open", FALSE) = TRUE THEN 'yes' WHEN COALESCE("open", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_open",
COALESCE("crop_individual", TRUE) AS "known_crop_individual",
COALESCE("crop_group", TRUE) AS "known_crop_group",
COALESCE("crop_community", TRUE) AS "known_crop_community",
CASE WHEN COALESCE("watered", FALSE) = TRUE THEN 'yes' WHEN COALESCE("watered", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_watered",
CASE WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 1 ELSE 0 END AS "contradicted"
FROM "activity"
) AS "known"
) AS "counted" CROSS JOIN (
SELECT 1 AS "place", 'own_2026' AS "definition", 'coProduction' AS "verdict"
UNION ALL SELECT 2 AS "place", 'own_2026' AS "definition", 'notCoProduction' AS "verdict"
UNION ALL SELECT 3 AS "place", 'own_2026' AS "definition", 'undetermined' AS "verdict"
) AS "listed"
) AS "told"
WHERE "activities" > 0

-- garden 1.0: a row an activity, and NULL where an answer is unknown.
CREATE TABLE "activity" (
  "id" VARCHAR PRIMARY KEY,
  -- Is it open?
  "open" BOOLEAN,
  -- How large is the crop?
  "crop" VARCHAR,
  -- Is it watered?
  "watered" BOOLEAN,
  CHECK ("open" IS NULL OR "open" IN (FALSE, TRUE)),
  CHECK ("crop" IS NULL OR REPLACE(REPLACE(REPLACE(('|' || "crop" || '|'), '|individual|', '|'), '|group|', '|'), '|community|', '|') = '|'),
  CHECK ("watered" IS NULL OR "watered" IN (FALSE, TRUE)),
  CHECK (NOT (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE))
);

CREATE VIEW "activity_verdicts" AS
SELECT "id",
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN "contradicted" = 1 THEN 'undetermined'
  WHEN "known_open" = 'yes'
    OR "known_watered" = 'no'
    OR (POSITION('|group|' IN "known_crop") = 0 AND POSITION('|community|' IN "known_crop") = 0) THEN 'coProduction'
  WHEN "known_open" = 'no' AND POSITION('|individual|' IN "known_crop") = 0 THEN 'notCoProduction'
  ELSE 'undetermined'
END AS "own_2026",
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN "contradicted" = 1 THEN 'possibly'
  WHEN POSITION('|individual|' IN "known_crop") = 0 THEN 'certainly'
  WHEN "known_watered" = 'no'
    OR (POSITION('|group|' IN "known_crop") = 0 AND POSITION('|community|' IN "known_crop") = 0) THEN 'not'
  ELSE 'possibly'
END AS "own_kinds_large"
FROM (
SELECT "id",
CASE WHEN COALESCE("open", FALSE) = TRUE THEN 'yes' WHEN COALESCE("open", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_open",
('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|') AS "known_crop",
CASE WHEN COALESCE("watered", FALSE) = TRUE THEN 'yes' WHEN COALESCE("watered", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_watered",
CASE WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 1 ELSE 0 END AS "contradicted"
FROM "activity"
) AS "known";
COMMENT ON COLUMN "activity_verdicts"."own_2026" IS 'It''s "our" definition
; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377';
COMMENT ON COLUMN "activity_verdicts"."own_kinds_large" IS 'Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377';

SELECT "definition", "verdict", "activities"
FROM (
SELECT "definition", "verdict", CASE
  WHEN "place" = 1 THEN "met_1"
  WHEN "place" = 2 THEN "not_met_1"
  WHEN "place" = 3 THEN "rows" - "met_1" - "not_met_1"
END AS "activities"
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN "contradicted" = 0 AND ("known_open" = 'yes'
    OR "known_watered" = 'no'
    OR (POSITION('|group|' IN "known_crop") = 0 AND POSITION('|community|' IN "known_crop") = 0)) THEN 1 END) AS "met_1",
COUNT(CASE WHEN "contradicted" = 0 AND ("known_open" = 'no' AND POSITION('|individual|' IN "known_crop") = 0) THEN 1 END) AS "not_met_1",
COUNT(*) AS "rows"
FROM (
SELECT "id",
CASE WHEN COALESCE("open", FALSE) = TRUE THEN 'yes' WHEN COALESCE("open", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_open",
('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|') AS "known_crop",
CASE WHEN COALESCE("watered", FALSE) = TRUE THEN 'yes' WHEN COALESCE("watered", TRUE) = FALSE THEN 'no' ELSE '' END AS "known_watered",
CASE WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 1 ELSE 0 END AS "contradicted"
FROM "activity"
) AS "known"
) AS "counted" CROSS JOIN (
SELECT 1 AS "place", 'own_2026' AS "definition", 'coProduction' AS "verdict"
UNION ALL SELECT 2 AS "place", 'own_2026' AS "definition", 'notCoProduction' AS "verdict"
UNION ALL SELECT 3 AS "place", 'own_2026' AS "definition", 'undetermined' AS "verdict"
) AS "listed"
) AS "told"
WHERE "activities" > 0