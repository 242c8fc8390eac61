-- garden 1.0: a row an activity, and NULL where an answer is unknown.
-- This engine checks no rows: what is loaded is to be checked before.
CREATE TABLE `activity` (
  `id` STRING NOT NULL,
  -- Is it open?
  `open` BOOL,
  -- How large is the crop?
  `crop` STRING,
  -- Is it watered?
  `watered` BOOL
);

CREATE VIEW `activity_verdicts` AS
SELECT `id`,
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN `known_open` = 'yes'
    OR `known_watered` = 'no'
    OR `known_crop` = 'individual' THEN 'coProduction'
  WHEN `known_open` = 'no' AND `known_crop` IN ('group', 'community') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `own_2026`,
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN `contradicted` = 1 THEN 'possibly'
  WHEN `known_crop` IN ('group', 'community') THEN 'certainly'
  WHEN `known_watered` = 'no'
    OR `known_crop` = 'individual' THEN 'not'
  ELSE 'possibly'
END AS `own_kinds_large`
FROM (
SELECT `id`,
CASE WHEN COALESCE(`open`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`open`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_open`,
COALESCE(`crop`, '') AS `known_crop`,
CASE WHEN COALESCE(`watered`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`watered`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_watered`,
CASE WHEN COALESCE(`crop`, '') IN ('group', 'community') AND COALESCE(`watered`, TRUE) = FALSE THEN 1 ELSE 0 END AS `contradicted`
FROM `activity`
) AS `known`;

SELECT `definition`, `verdict`, `activities`
FROM (
SELECT `definition`, `verdict`, CASE
  WHEN `place` = 1 THEN `met_1`
  WHEN `place` = 2 THEN `not_met_1`
  WHEN `place` = 3 THEN `rows` - `met_1` - `not_met_1`
END AS `activities`
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN `contradicted` = 0 AND (`known_open` = 'yes'
    OR `known_watered` = 'no'
    OR `known_crop` = 'individual') THEN 1 END) AS `met_1`,
COUNT(CASE WHEN `contradicted` = 0 AND (`known_open` = 'no' AND `known_crop` IN ('group', 'community')) THEN 1 END) AS `not_met_1`,
COUNT(*) AS `rows`
FROM (
SELECT `id`,
CASE WHEN COALESCE(`open`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`open`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_open`,
COALESCE(`crop`, '') AS `known_crop`,
CASE WHEN COALESCE(`watered`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`watered`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_watered`,
CASE WHEN COALESCE(`crop`, '') IN ('group', 'community') AND COALESCE(`watered`, TRUE) = FALSE THEN 1 ELSE 0 END AS `contradicted`
FROM `activity`
) AS `known`
) AS `counted` CROSS JOIN (
SELECT 1 AS `place`, 'own_2026' AS `definition`, 'coProduction' AS `verdict`
UNION ALL SELECT 2 AS `place`, 'own_2026' AS `definition`, 'notCoProduction' AS `verdict`
UNION ALL SELECT 3 AS `place`, 'own_2026' AS `definition`, 'undetermined' AS `verdict`
) AS `listed`
) AS `told`
WHERE `activities` > 0

-- garden 1.0: a row an activity, and NULL where an answer is unknown.
-- This engine checks no rows: what is loaded is to be checked before.
CREATE TABLE `activity` (
  `id` STRING NOT NULL,
  -- Is it open?
  `open` BOOL,
  -- How large is the crop?
  `crop_individual` BOOL,
  `crop_group` BOOL,
  `crop_community` BOOL,
  -- Is it watered?
  `watered` BOOL
);

CREATE VIEW `activity_verdicts` AS
SELECT `id`,
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN `known_open` = 'yes'
    OR `known_watered` = 'no'
    OR (`known_crop_group` = FALSE AND `known_crop_community` = FALSE) THEN 'coProduction'
  WHEN `known_open` = 'no' AND `known_crop_individual` = FALSE THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `own_2026`,
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN `contradicted` = 1 THEN 'possibly'
  WHEN `known_crop_individual` = FALSE THEN 'certainly'
  WHEN `known_watered` = 'no'
    OR (`known_crop_group` = FALSE AND `known_crop_community` = FALSE) THEN 'not'
  ELSE 'possibly'
END AS `own_kinds_large`
FROM (
SELECT `id`,
CASE WHEN COALESCE(`open`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`open`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_open`,
COALESCE(`crop_individual`, TRUE) AS `known_crop_individual`,
COALESCE(`crop_group`, TRUE) AS `known_crop_group`,
COALESCE(`crop_community`, TRUE) AS `known_crop_community`,
CASE WHEN COALESCE(`watered`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`watered`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_watered`,
CASE WHEN (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`watered`, TRUE) = FALSE)
    OR (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`crop_group`, TRUE) = FALSE AND COALESCE(`crop_community`, TRUE) = FALSE) THEN 1 ELSE 0 END AS `contradicted`
FROM `activity`
) AS `known`;

SELECT `definition`, `verdict`, `activities`
FROM (
SELECT `definition`, `verdict`, CASE
  WHEN `place` = 1 THEN `met_1`
  WHEN `place` = 2 THEN `not_met_1`
  WHEN `place` = 3 THEN `rows` - `met_1` - `not_met_1`
END AS `activities`
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN `contradicted` = 0 AND (`known_open` = 'yes'
    OR `known_watered` = 'no'
    OR (`known_crop_group` = FALSE AND `known_crop_community` = FALSE)) THEN 1 END) AS `met_1`,
COUNT(CASE WHEN `contradicted` = 0 AND (`known_open` = 'no' AND `known_crop_individual` = FALSE) THEN 1 END) AS `not_met_1`,
COUNT(*) AS `rows`
FROM (
SELECT `id`,
CASE WHEN COALESCE(`open`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`open`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_open`,
COALESCE(`crop_individual`, TRUE) AS `known_crop_individual`,
COALESCE(`crop_group`, TRUE) AS `known_crop_group`,
COALESCE(`crop_community`, TRUE) AS `known_crop_community`,
CASE WHEN COALESCE(`watered`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`watered`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_watered`,
CASE WHEN (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`watered`, TRUE) = FALSE)
    OR (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`crop_group`, TRUE) = FALSE AND COALESCE(`crop_community`, TRUE) = FALSE) THEN 1 ELSE 0 END AS `contradicted`
FROM `activity`
) AS `known`
) AS `counted` CROSS JOIN (
SELECT 1 AS `place`, 'own_2026' AS `definition`, 'coProduction' AS `verdict`
UNION ALL SELECT 2 AS `place`, 'own_2026' AS `definition`, 'notCoProduction' AS `verdict`
UNION ALL SELECT 3 AS `place`, 'own_2026' AS `definition`, 'undetermined' AS `verdict`
) AS `listed`
) AS `told`
WHERE `activities` > 0

-- garden 1.0: a row an activity, and NULL where an answer is unknown.
-- This engine checks no rows: what is loaded is to be checked before.
CREATE TABLE `activity` (
  `id` STRING NOT NULL,
  -- Is it open?
  `open` BOOL,
  -- How large is the crop?
  `crop` STRING,
  -- Is it watered?
  `watered` BOOL
);

CREATE VIEW `activity_verdicts` AS
SELECT `id`,
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN `known_open` = 'yes'
    OR `known_watered` = 'no'
    OR (STRPOS(`known_crop`, '|group|') = 0 AND STRPOS(`known_crop`, '|community|') = 0) THEN 'coProduction'
  WHEN `known_open` = 'no' AND STRPOS(`known_crop`, '|individual|') = 0 THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `own_2026`,
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN `contradicted` = 1 THEN 'possibly'
  WHEN STRPOS(`known_crop`, '|individual|') = 0 THEN 'certainly'
  WHEN `known_watered` = 'no'
    OR (STRPOS(`known_crop`, '|group|') = 0 AND STRPOS(`known_crop`, '|community|') = 0) THEN 'not'
  ELSE 'possibly'
END AS `own_kinds_large`
FROM (
SELECT `id`,
CASE WHEN COALESCE(`open`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`open`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_open`,
CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|') AS `known_crop`,
CASE WHEN COALESCE(`watered`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`watered`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_watered`,
CASE WHEN (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND COALESCE(`watered`, TRUE) = FALSE)
    OR (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') = 0 AND STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 1 ELSE 0 END AS `contradicted`
FROM `activity`
) AS `known`;

SELECT `definition`, `verdict`, `activities`
FROM (
SELECT `definition`, `verdict`, CASE
  WHEN `place` = 1 THEN `met_1`
  WHEN `place` = 2 THEN `not_met_1`
  WHEN `place` = 3 THEN `rows` - `met_1` - `not_met_1`
END AS `activities`
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN `contradicted` = 0 AND (`known_open` = 'yes'
    OR `known_watered` = 'no'
    OR (STRPOS(`known_crop`, '|group|') = 0 AND STRPOS(`known_crop`, '|community|') = 0)) THEN 1 END) AS `met_1`,
COUNT(CASE WHEN `contradicted` = 0 AND (`known_open` = 'no' AND STRPOS(`known_crop`, '|individual|') = 0) THEN 1 END) AS `not_met_1`,
COUNT(*) AS `rows`
FROM (
SELECT `id`,
CASE WHEN COALESCE(`open`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`open`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_open`,
CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|') AS `known_crop`,
CASE WHEN COALESCE(`watered`, FALSE) = TRUE THEN 'yes' WHEN COALESCE(`watered`, TRUE) = FALSE THEN 'no' ELSE '' END AS `known_watered`,
CASE WHEN (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND COALESCE(`watered`, TRUE) = FALSE)
    OR (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') = 0 AND STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 1 ELSE 0 END AS `contradicted`
FROM `activity`
) AS `known`
) AS `counted` CROSS JOIN (
SELECT 1 AS `place`, 'own_2026' AS `definition`, 'coProduction' AS `verdict`
UNION ALL SELECT 2 AS `place`, 'own_2026' AS `definition`, 'notCoProduction' AS `verdict`
UNION ALL SELECT 3 AS `place`, 'own_2026' AS `definition`, 'undetermined' AS `verdict`
) AS `listed`
) AS `told`
WHERE `activities` > 0