-- DuckDB, OneAnswer
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR COALESCE("crop", '') = 'group' THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop", '') NOT IN ('individual', 'community') AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- DuckDB, ColumnPerAnswer
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop_group", TRUE) <> FALSE AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- DuckDB, ListOfAnswers
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) > 0 AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- PostgreSQL, OneAnswer
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR COALESCE("crop", '') = 'group' THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop", '') NOT IN ('individual', 'community') AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- PostgreSQL, ColumnPerAnswer
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop_group", TRUE) <> FALSE AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- PostgreSQL, ListOfAnswers
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) > 0 AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- SQLite, OneAnswer
CASE
  WHEN COALESCE(`crop`, '') IN ('group', 'community') AND COALESCE(`watered`, 1) = 0 THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR COALESCE(`crop`, '') = 'group' THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (COALESCE(`crop`, '') NOT IN ('individual', 'community') AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- SQLite, ColumnPerAnswer
CASE
  WHEN (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`watered`, 1) = 0)
    OR (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`crop_group`, 1) = 0 AND COALESCE(`crop_community`, 1) = 0) THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`crop_community`, 1) = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (COALESCE(`crop_group`, 1) <> 0 AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- SQLite, ListOfAnswers
CASE
  WHEN (INSTR(('|' || COALESCE(NULLIF(`crop`, ''), 'individual|group|community') || '|'), '|individual|') = 0 AND COALESCE(`watered`, 1) = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`crop`, ''), 'individual|group|community') || '|'), '|individual|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`crop`, ''), 'individual|group|community') || '|'), '|group|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`crop`, ''), 'individual|group|community') || '|'), '|community|') = 0) THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR (INSTR(('|' || COALESCE(NULLIF(`crop`, ''), 'individual|group|community') || '|'), '|individual|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`crop`, ''), 'individual|group|community') || '|'), '|community|') = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (INSTR(('|' || COALESCE(NULLIF(`crop`, ''), 'individual|group|community') || '|'), '|group|') > 0 AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- SQL Server, OneAnswer
CASE
  WHEN COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') IN ('group', 'community') AND COALESCE([watered], 1) = 0 THEN 'open'
  WHEN COALESCE([open], 1) = 0
    OR COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') = 'group' THEN 'met'
  WHEN NOT (COALESCE([open], 0) <> 1
    OR (COALESCE(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, '') NOT IN ('individual', 'community') AND COALESCE([watered], 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- SQL Server, ColumnPerAnswer
CASE
  WHEN (COALESCE([crop_individual], 1) = 0 AND COALESCE([watered], 1) = 0)
    OR (COALESCE([crop_individual], 1) = 0 AND COALESCE([crop_group], 1) = 0 AND COALESCE([crop_community], 1) = 0) THEN 'open'
  WHEN COALESCE([open], 1) = 0
    OR (COALESCE([crop_individual], 1) = 0 AND COALESCE([crop_community], 1) = 0) THEN 'met'
  WHEN NOT (COALESCE([open], 0) <> 1
    OR (COALESCE([crop_group], 1) <> 0 AND COALESCE([watered], 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- SQL Server, ListOfAnswers
CASE
  WHEN (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND COALESCE([watered], 1) = 0)
    OR (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND CHARINDEX('|group|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND CHARINDEX('|community|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0) THEN 'open'
  WHEN COALESCE([open], 1) = 0
    OR (CHARINDEX('|individual|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0 AND CHARINDEX('|community|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) = 0) THEN 'met'
  WHEN NOT (COALESCE([open], 0) <> 1
    OR (CHARINDEX('|group|', CONCAT('|', COALESCE(NULLIF(REPLACE([crop], ' ', '/') COLLATE Latin1_General_100_BIN2, ''), 'individual|group|community'), '|')) > 0 AND COALESCE([watered], 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- MySQL and MariaDB, OneAnswer
CASE
  WHEN COALESCE(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), '') IN ('group', 'community') AND COALESCE(`watered`, 1) = 0 THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR COALESCE(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), '') = 'group' THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (COALESCE(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), '') NOT IN ('individual', 'community') AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- MySQL and MariaDB, ColumnPerAnswer
CASE
  WHEN (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`watered`, 1) = 0)
    OR (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`crop_group`, 1) = 0 AND COALESCE(`crop_community`, 1) = 0) THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`crop_community`, 1) = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (COALESCE(`crop_group`, 1) <> 0 AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- MySQL and MariaDB, ListOfAnswers
CASE
  WHEN (INSTR(CONCAT('|', COALESCE(NULLIF(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), ''), 'individual|group|community'), '|'), '|individual|') = 0 AND COALESCE(`watered`, 1) = 0)
    OR (INSTR(CONCAT('|', COALESCE(NULLIF(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), ''), 'individual|group|community'), '|'), '|individual|') = 0 AND INSTR(CONCAT('|', COALESCE(NULLIF(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), ''), 'individual|group|community'), '|'), '|group|') = 0 AND INSTR(CONCAT('|', COALESCE(NULLIF(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR (INSTR(CONCAT('|', COALESCE(NULLIF(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), ''), 'individual|group|community'), '|'), '|individual|') = 0 AND INSTR(CONCAT('|', COALESCE(NULLIF(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (INSTR(CONCAT('|', COALESCE(NULLIF(CAST(CONVERT(`crop` USING utf8mb4) AS BINARY), ''), 'individual|group|community'), '|'), '|group|') > 0 AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- Spark SQL, OneAnswer
CASE
  WHEN COALESCE(`crop`, '') IN ('group', 'community') AND COALESCE(`watered`, TRUE) = FALSE THEN 'open'
  WHEN COALESCE(`open`, TRUE) = FALSE
    OR COALESCE(`crop`, '') = 'group' THEN 'met'
  WHEN NOT (COALESCE(`open`, FALSE) <> TRUE
    OR (COALESCE(`crop`, '') NOT IN ('individual', 'community') AND COALESCE(`watered`, TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- Spark SQL, ColumnPerAnswer
CASE
  WHEN (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`watered`, TRUE) = FALSE)
    OR (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`crop_group`, TRUE) = FALSE AND COALESCE(`crop_community`, TRUE) = FALSE) THEN 'open'
  WHEN COALESCE(`open`, TRUE) = FALSE
    OR (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`crop_community`, TRUE) = FALSE) THEN 'met'
  WHEN NOT (COALESCE(`open`, FALSE) <> TRUE
    OR (COALESCE(`crop_group`, TRUE) <> FALSE AND COALESCE(`watered`, TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- Spark SQL, ListOfAnswers
CASE
  WHEN (INSTR(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND COALESCE(`watered`, TRUE) = FALSE)
    OR (INSTR(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND INSTR(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') = 0 AND INSTR(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'open'
  WHEN COALESCE(`open`, TRUE) = FALSE
    OR (INSTR(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND INSTR(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, FALSE) <> TRUE
    OR (INSTR(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') > 0 AND COALESCE(`watered`, TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- BigQuery, OneAnswer
CASE
  WHEN COALESCE(`crop`, '') IN ('group', 'community') AND COALESCE(`watered`, TRUE) = FALSE THEN 'open'
  WHEN COALESCE(`open`, TRUE) = FALSE
    OR COALESCE(`crop`, '') = 'group' THEN 'met'
  WHEN NOT (COALESCE(`open`, FALSE) <> TRUE
    OR (COALESCE(`crop`, '') NOT IN ('individual', 'community') AND COALESCE(`watered`, TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- BigQuery, ColumnPerAnswer
CASE
  WHEN (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`watered`, TRUE) = FALSE)
    OR (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`crop_group`, TRUE) = FALSE AND COALESCE(`crop_community`, TRUE) = FALSE) THEN 'open'
  WHEN COALESCE(`open`, TRUE) = FALSE
    OR (COALESCE(`crop_individual`, TRUE) = FALSE AND COALESCE(`crop_community`, TRUE) = FALSE) THEN 'met'
  WHEN NOT (COALESCE(`open`, FALSE) <> TRUE
    OR (COALESCE(`crop_group`, TRUE) <> FALSE AND COALESCE(`watered`, TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- BigQuery, ListOfAnswers
CASE
  WHEN (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND COALESCE(`watered`, TRUE) = FALSE)
    OR (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') = 0 AND STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'open'
  WHEN COALESCE(`open`, TRUE) = FALSE
    OR (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, FALSE) <> TRUE
    OR (STRPOS(CONCAT('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') > 0 AND COALESCE(`watered`, TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- ClickHouse, OneAnswer
CASE
  WHEN COALESCE(`crop`, '') IN ('group', 'community') AND COALESCE(`watered`, 1) = 0 THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR COALESCE(`crop`, '') = 'group' THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (COALESCE(`crop`, '') NOT IN ('individual', 'community') AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- ClickHouse, ColumnPerAnswer
CASE
  WHEN (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`watered`, 1) = 0)
    OR (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`crop_group`, 1) = 0 AND COALESCE(`crop_community`, 1) = 0) THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR (COALESCE(`crop_individual`, 1) = 0 AND COALESCE(`crop_community`, 1) = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (COALESCE(`crop_group`, 1) <> 0 AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END

-- ClickHouse, ListOfAnswers
CASE
  WHEN (position(concat('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND COALESCE(`watered`, 1) = 0)
    OR (position(concat('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND position(concat('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') = 0 AND position(concat('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'open'
  WHEN COALESCE(`open`, 1) = 0
    OR (position(concat('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|individual|') = 0 AND position(concat('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|community|') = 0) THEN 'met'
  WHEN NOT (COALESCE(`open`, 0) <> 1
    OR (position(concat('|', COALESCE(NULLIF(`crop`, ''), 'individual|group|community'), '|'), '|group|') > 0 AND COALESCE(`watered`, 1) <> 0)) THEN 'notMet'
  ELSE 'open'
END