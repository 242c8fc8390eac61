-- garden 1.0: a row an activity, and NULL where an answer is unknown.
CREATE TABLE [activity] (
  [id] NVARCHAR(400) NOT NULL PRIMARY KEY,
  -- Is it open?
  [open] BIT,
  -- How large is the crop?
  [crop] VARCHAR(10) COLLATE Latin1_General_100_BIN2,
  -- Is it watered?
  [watered] BIT,
  CHECK ([open] IS NULL OR [open] IN (0, 1)),
  CHECK ([crop] IS NULL OR REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2 IN ('individual', 'group', 'community')),
  CHECK ([watered] IS NULL OR [watered] IN (0, 1)),
  CHECK (NOT (COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') IN ('group', 'community') AND COALESCE([watered], 1) = 0))
);

CREATE VIEW [activity_verdicts] AS
SELECT [id],
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN [contradicted] = 1 THEN 'undetermined'
  WHEN [known_open] = 'yes'
    OR [known_watered] = 'no'
    OR [known_crop] = 'individual' THEN 'coProduction'
  WHEN [known_open] = 'no' AND [known_crop] IN ('group', 'community') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS [own_2026],
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN [contradicted] = 1 THEN 'possibly'
  WHEN [known_crop] IN ('group', 'community') THEN 'certainly'
  WHEN [known_watered] = 'no'
    OR [known_crop] = 'individual' THEN 'not'
  ELSE 'possibly'
END AS [own_kinds_large]
FROM (
SELECT [id],
CASE WHEN COALESCE([open], 0) = 1 THEN 'yes' WHEN COALESCE([open], 1) = 0 THEN 'no' ELSE '' END AS [known_open],
COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') AS [known_crop],
CASE WHEN COALESCE([watered], 0) = 1 THEN 'yes' WHEN COALESCE([watered], 1) = 0 THEN 'no' ELSE '' END AS [known_watered],
CASE WHEN COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') IN ('group', 'community') AND COALESCE([watered], 1) = 0 THEN 1 ELSE 0 END AS [contradicted]
FROM [activity]
) AS [known];

SELECT [definition], [verdict], [activities]
FROM (
SELECT [definition], [verdict], CASE
  WHEN [place] = 1 THEN [met_1]
  WHEN [place] = 2 THEN [not_met_1]
  WHEN [place] = 3 THEN [rows] - [met_1] - [not_met_1]
END AS [activities]
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN [contradicted] = 0 AND ([known_open] = 'yes'
    OR [known_watered] = 'no'
    OR [known_crop] = 'individual') THEN 1 END) AS [met_1],
COUNT(CASE WHEN [contradicted] = 0 AND ([known_open] = 'no' AND [known_crop] IN ('group', 'community')) THEN 1 END) AS [not_met_1],
COUNT(*) AS [rows]
FROM (
SELECT [id],
CASE WHEN COALESCE([open], 0) = 1 THEN 'yes' WHEN COALESCE([open], 1) = 0 THEN 'no' ELSE '' END AS [known_open],
COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') AS [known_crop],
CASE WHEN COALESCE([watered], 0) = 1 THEN 'yes' WHEN COALESCE([watered], 1) = 0 THEN 'no' ELSE '' END AS [known_watered],
CASE WHEN COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') IN ('group', 'community') AND COALESCE([watered], 1) = 0 THEN 1 ELSE 0 END AS [contradicted]
FROM [activity]
) AS [known]
) AS [counted] CROSS JOIN (
SELECT 1 AS [place], 'own_2026' AS [definition], 'coProduction' AS [verdict]
UNION ALL SELECT 2 AS [place], 'own_2026' AS [definition], 'notCoProduction' AS [verdict]
UNION ALL SELECT 3 AS [place], 'own_2026' AS [definition], 'undetermined' AS [verdict]
) AS [listed]
) AS [told]
WHERE [activities] > 0

-- garden 1.0: a row an activity, and NULL where an answer is unknown.
CREATE TABLE [activity] (
  [id] NVARCHAR(400) NOT NULL PRIMARY KEY,
  -- Is it open?
  [open] BIT,
  -- How large is the crop?
  [crop_individual] BIT,
  [crop_group] BIT,
  [crop_community] BIT,
  -- Is it watered?
  [watered] BIT,
  CHECK ([open] IS NULL OR [open] IN (0, 1)),
  CHECK ((COALESCE([crop_individual], 1) <> 0 OR COALESCE([crop_group], 1) <> 0 OR COALESCE([crop_community], 1) <> 0)),
  CHECK ([watered] IS NULL OR [watered] IN (0, 1)),
  CHECK (NOT (COALESCE([crop_individual], 1) = 0 AND COALESCE([watered], 1) = 0))
);

CREATE VIEW [activity_verdicts] AS
SELECT [id],
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN [contradicted] = 1 THEN 'undetermined'
  WHEN [known_open] = 'yes'
    OR [known_watered] = 'no'
    OR ([known_crop_group] = 0 AND [known_crop_community] = 0) THEN 'coProduction'
  WHEN [known_open] = 'no' AND [known_crop_individual] = 0 THEN 'notCoProduction'
  ELSE 'undetermined'
END AS [own_2026],
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN [contradicted] = 1 THEN 'possibly'
  WHEN [known_crop_individual] = 0 THEN 'certainly'
  WHEN [known_watered] = 'no'
    OR ([known_crop_group] = 0 AND [known_crop_community] = 0) THEN 'not'
  ELSE 'possibly'
END AS [own_kinds_large]
FROM (
SELECT [id],
CASE WHEN COALESCE([open], 0) = 1 THEN 'yes' WHEN COALESCE([open], 1) = 0 THEN 'no' ELSE '' END AS [known_open],
COALESCE([crop_individual], 1) AS [known_crop_individual],
COALESCE([crop_group], 1) AS [known_crop_group],
COALESCE([crop_community], 1) AS [known_crop_community],
CASE WHEN COALESCE([watered], 0) = 1 THEN 'yes' WHEN COALESCE([watered], 1) = 0 THEN 'no' ELSE '' END AS [known_watered],
CASE WHEN (COALESCE([crop_individual], 1) = 0 AND COALESCE([watered], 1) = 0)
    OR (COALESCE([crop_individual], 1) = 0 AND COALESCE([crop_group], 1) = 0 AND COALESCE([crop_community], 1) = 0) THEN 1 ELSE 0 END AS [contradicted]
FROM [activity]
) AS [known];

SELECT [definition], [verdict], [activities]
FROM (
SELECT [definition], [verdict], CASE
  WHEN [place] = 1 THEN [met_1]
  WHEN [place] = 2 THEN [not_met_1]
  WHEN [place] = 3 THEN [rows] - [met_1] - [not_met_1]
END AS [activities]
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN [contradicted] = 0 AND ([known_open] = 'yes'
    OR [known_watered] = 'no'
    OR ([known_crop_group] = 0 AND [known_crop_community] = 0)) THEN 1 END) AS [met_1],
COUNT(CASE WHEN [contradicted] = 0 AND ([known_open] = 'no' AND [known_crop_individual] = 0) THEN 1 END) AS [not_met_1],
COUNT(*) AS [rows]
FROM (
SELECT [id],
CASE WHEN COALESCE([open], 0) = 1 THEN 'yes' WHEN COALESCE([open], 1) = 0 THEN 'no' ELSE '' END AS [known_open],
COALESCE([crop_individual], 1) AS [known_crop_individual],
COALESCE([crop_group], 1) AS [known_crop_group],
COALESCE([crop_community], 1) AS [known_crop_community],
CASE WHEN COALESCE([watered], 0) = 1 THEN 'yes' WHEN COALESCE([watered], 1) = 0 THEN 'no' ELSE '' END AS [known_watered],
CASE WHEN (COALESCE([crop_individual], 1) = 0 AND COALESCE([watered], 1) = 0)
    OR (COALESCE([crop_individual], 1) = 0 AND COALESCE([crop_group], 1) = 0 AND COALESCE([crop_community], 1) = 0) THEN 1 ELSE 0 END AS [contradicted]
FROM [activity]
) AS [known]
) AS [counted] CROSS JOIN (
SELECT 1 AS [place], 'own_2026' AS [definition], 'coProduction' AS [verdict]
UNION ALL SELECT 2 AS [place], 'own_2026' AS [definition], 'notCoProduction' AS [verdict]
UNION ALL SELECT 3 AS [place], 'own_2026' AS [definition], 'undetermined' AS [verdict]
) AS [listed]
) AS [told]
WHERE [activities] > 0

-- garden 1.0: a row an activity, and NULL where an answer is unknown.
CREATE TABLE [activity] (
  [id] NVARCHAR(400) NOT NULL PRIMARY KEY,
  -- Is it open?
  [open] BIT,
  -- How large is the crop?
  [crop] VARCHAR(27) COLLATE Latin1_General_100_BIN2,
  -- Is it watered?
  [watered] BIT,
  CHECK ([open] IS NULL OR [open] IN (0, 1)),
  CHECK ([crop] IS NULL OR REPLACE(REPLACE(REPLACE(CONCAT('|', REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '|'), '|individual|', '|'), '|group|', '|'), '|community|', '|') = '|'),
  CHECK ([watered] IS NULL OR [watered] IN (0, 1)),
  CHECK (NOT (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND COALESCE([watered], 1) = 0))
);

CREATE VIEW [activity_verdicts] AS
SELECT [id],
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN [contradicted] = 1 THEN 'undetermined'
  WHEN [known_open] = 'yes'
    OR [known_watered] = 'no'
    OR (CHARINDEX('|group|', [known_crop]) = 0 AND CHARINDEX('|community|', [known_crop]) = 0) THEN 'coProduction'
  WHEN [known_open] = 'no' AND CHARINDEX('|individual|', [known_crop]) = 0 THEN 'notCoProduction'
  ELSE 'undetermined'
END AS [own_2026],
-- Large, of Whitaker (1980): size. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN [contradicted] = 1 THEN 'possibly'
  WHEN CHARINDEX('|individual|', [known_crop]) = 0 THEN 'certainly'
  WHEN [known_watered] = 'no'
    OR (CHARINDEX('|group|', [known_crop]) = 0 AND CHARINDEX('|community|', [known_crop]) = 0) THEN 'not'
  ELSE 'possibly'
END AS [own_kinds_large]
FROM (
SELECT [id],
CASE WHEN COALESCE([open], 0) = 1 THEN 'yes' WHEN COALESCE([open], 1) = 0 THEN 'no' ELSE '' END AS [known_open],
CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|') AS [known_crop],
CASE WHEN COALESCE([watered], 0) = 1 THEN 'yes' WHEN COALESCE([watered], 1) = 0 THEN 'no' ELSE '' END AS [known_watered],
CASE WHEN (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND COALESCE([watered], 1) = 0)
    OR (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND CHARINDEX('|group|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND CHARINDEX('|community|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0) THEN 1 ELSE 0 END AS [contradicted]
FROM [activity]
) AS [known];

SELECT [definition], [verdict], [activities]
FROM (
SELECT [definition], [verdict], CASE
  WHEN [place] = 1 THEN [met_1]
  WHEN [place] = 2 THEN [not_met_1]
  WHEN [place] = 3 THEN [rows] - [met_1] - [not_met_1]
END AS [activities]
FROM (
SELECT
-- It's "our" definition ; --, revision 1, d3738dee6606483b. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
COUNT(CASE WHEN [contradicted] = 0 AND ([known_open] = 'yes'
    OR [known_watered] = 'no'
    OR (CHARINDEX('|group|', [known_crop]) = 0 AND CHARINDEX('|community|', [known_crop]) = 0)) THEN 1 END) AS [met_1],
COUNT(CASE WHEN [contradicted] = 0 AND ([known_open] = 'no' AND CHARINDEX('|individual|', [known_crop]) = 0) THEN 1 END) AS [not_met_1],
COUNT(*) AS [rows]
FROM (
SELECT [id],
CASE WHEN COALESCE([open], 0) = 1 THEN 'yes' WHEN COALESCE([open], 1) = 0 THEN 'no' ELSE '' END AS [known_open],
CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|') AS [known_crop],
CASE WHEN COALESCE([watered], 0) = 1 THEN 'yes' WHEN COALESCE([watered], 1) = 0 THEN 'no' ELSE '' END AS [known_watered],
CASE WHEN (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND COALESCE([watered], 1) = 0)
    OR (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND CHARINDEX('|group|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND CHARINDEX('|community|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0) THEN 1 ELSE 0 END AS [contradicted]
FROM [activity]
) AS [known]
) AS [counted] CROSS JOIN (
SELECT 1 AS [place], 'own_2026' AS [definition], 'coProduction' AS [verdict]
UNION ALL SELECT 2 AS [place], 'own_2026' AS [definition], 'notCoProduction' AS [verdict]
UNION ALL SELECT 3 AS [place], 'own_2026' AS [definition], 'undetermined' AS [verdict]
) AS [listed]
) AS [told]
WHERE [activities] > 0