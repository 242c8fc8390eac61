-- OneAnswer: open: yes
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN COALESCE("open", FALSE) = TRUE THEN 'met'
  WHEN COALESCE("open", TRUE) = FALSE THEN 'notMet'
  ELSE 'open'
END

-- OneAnswer: open: no
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE THEN 'met'
  WHEN COALESCE("open", FALSE) = TRUE THEN 'notMet'
  ELSE 'open'
END

-- OneAnswer: crop: individual
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN COALESCE("watered", TRUE) = FALSE
    OR COALESCE("crop", '') = 'individual' THEN 'met'
  WHEN COALESCE("crop", '') IN ('group', 'community') THEN 'notMet'
  ELSE 'open'
END

-- OneAnswer: crop: group or community
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN COALESCE("crop", '') IN ('group', 'community') THEN 'met'
  WHEN COALESCE("watered", TRUE) = FALSE
    OR COALESCE("crop", '') = 'individual' THEN 'notMet'
  ELSE 'open'
END

-- OneAnswer: open: yes and (crop: individual or group)
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop", '') NOT IN ('individual', 'group') AND NOT (COALESCE("watered", TRUE) = FALSE))) THEN 'met'
  WHEN COALESCE("open", TRUE) = FALSE
    OR COALESCE("crop", '') = 'community' THEN 'notMet'
  ELSE 'open'
END

-- OneAnswer: open: no or (crop: group and watered: yes)
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR COALESCE("crop", '') = 'group' THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop", '') NOT IN ('individual', 'community') AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- OneAnswer: open: yes or open: no
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN 1 = 1 THEN 'met'
  WHEN 1 = 0 THEN 'notMet'
  ELSE 'open'
END

-- OneAnswer: open: yes and open: no
CASE
  WHEN COALESCE("crop", '') IN ('group', 'community') AND COALESCE("watered", TRUE) = FALSE THEN 'open'
  WHEN 1 = 0 THEN 'met'
  WHEN 1 = 1 THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: open: yes
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN COALESCE("open", FALSE) = TRUE THEN 'met'
  WHEN COALESCE("open", TRUE) = FALSE THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: open: no
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE THEN 'met'
  WHEN COALESCE("open", FALSE) = TRUE THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: crop: individual
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN COALESCE("watered", TRUE) = FALSE
    OR (COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'met'
  WHEN COALESCE("crop_individual", TRUE) = FALSE THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: crop: group or community
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN COALESCE("crop_individual", TRUE) = FALSE THEN 'met'
  WHEN COALESCE("watered", TRUE) = FALSE
    OR (COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: open: yes and (crop: individual or group)
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop_community", TRUE) <> FALSE AND NOT (COALESCE("watered", TRUE) = FALSE))) THEN 'met'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE) THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: open: no or (crop: group and watered: yes)
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (COALESCE("crop_group", TRUE) <> FALSE AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: open: yes or open: no
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN 1 = 1 THEN 'met'
  WHEN 1 = 0 THEN 'notMet'
  ELSE 'open'
END

-- ColumnPerAnswer: open: yes and open: no
CASE
  WHEN (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("watered", TRUE) = FALSE)
    OR (COALESCE("crop_individual", TRUE) = FALSE AND COALESCE("crop_group", TRUE) = FALSE AND COALESCE("crop_community", TRUE) = FALSE) THEN 'open'
  WHEN 1 = 0 THEN 'met'
  WHEN 1 = 1 THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: open: yes
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN COALESCE("open", FALSE) = TRUE THEN 'met'
  WHEN COALESCE("open", TRUE) = FALSE THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: open: no
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE THEN 'met'
  WHEN COALESCE("open", FALSE) = TRUE THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: crop: individual
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN COALESCE("watered", TRUE) = FALSE
    OR (POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'met'
  WHEN POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: crop: group or community
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 THEN 'met'
  WHEN COALESCE("watered", TRUE) = FALSE
    OR (POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: open: yes and (crop: individual or group)
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) > 0 AND NOT (COALESCE("watered", TRUE) = FALSE))) THEN 'met'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: open: no or (crop: group and watered: yes)
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN COALESCE("open", TRUE) = FALSE
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'met'
  WHEN NOT (COALESCE("open", FALSE) <> TRUE
    OR (POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) > 0 AND COALESCE("watered", TRUE) <> FALSE)) THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: open: yes or open: no
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN 1 = 1 THEN 'met'
  WHEN 1 = 0 THEN 'notMet'
  ELSE 'open'
END

-- ListOfAnswers: open: yes and open: no
CASE
  WHEN (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND COALESCE("watered", TRUE) = FALSE)
    OR (POSITION('|individual|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|group|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0 AND POSITION('|community|' IN ('|' || COALESCE(NULLIF("crop", ''), 'individual|group|community') || '|')) = 0) THEN 'open'
  WHEN 1 = 0 THEN 'met'
  WHEN 1 = 1 THEN 'notMet'
  ELSE 'open'
END