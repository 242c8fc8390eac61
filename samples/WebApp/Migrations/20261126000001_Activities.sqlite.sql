-- codebook 1.1: a row an activity, and NULL where an answer is unknown.
CREATE TABLE `activity` (
  `id` TEXT NOT NULL PRIMARY KEY,
  -- Is what is produced a service that public bodies provide, fund, commission or regulate; an outcome the public wants though nobody provides it as a service; or neither?
  `output` TEXT,
  -- Do professionals take part in commissioning or designing the service?
  `professionalsPlan` INTEGER,
  -- In the service that the activity belongs to, do professionals do part of the work of delivery?
  `professionalsDeliver` INTEGER,
  -- Do professionals do something specifically to get or help citizens to take part: invite, organise, advise, train, fund, equip, reward?
  `professionalsSupport` INTEGER,
  -- Do citizens take part in deciding public policy or who decides it: voting, lobbying, advocacy, sector policy?
  `citizensMakePolicy` INTEGER,
  -- Do citizens take part in deciding whether, which, for whom or with what money services are provided?
  `citizensCommission` INTEGER,
  -- Do citizens take part in working out how the service works, or a person in working out their own care, treatment or lessons?
  `citizensDesign` INTEGER,
  -- Do citizens do a step of the work by which the service is delivered or its outcome brought about: one that staff would otherwise do, or that only citizens can do (homework, exercises after surgery, filing a return, sorting refuse)?
  `citizensDeliver` INTEGER,
  -- Do citizens evaluate, inspect, rate or monitor the service?
  `citizensAssess` INTEGER,
  -- Do identifiable recipients of the service take part?
  `users` INTEGER,
  -- Do people close to a user take part: parents of pupils, family, informal carers?
  `relatives` INTEGER,
  -- Do people give unpaid effort to a service or good in which neither they nor someone close to them shares, apart from the share that any member of the public has?
  `volunteers` INTEGER,
  -- Do people take part as members of a community or of the public, sharing in a good that is not handed out person by person (a safe street, a clean park)?
  `residents` INTEGER,
  -- Who is on the citizens' side: nobody; individual people (alone or in informal groups); organisations; or both, as where people act through their own co-operative?
  `participants` TEXT,
  -- Are those on the citizens' side paid by the producing organisation for this work (wage or contract)?
  `paidByProvider` INTEGER,
  -- Do citizens ask a public agent to do something: apply, call, report, complain so that it acts?
  `requestsAssistance` INTEGER,
  -- Do citizens and professionals interact to reach a shared understanding of the problem and of what each can do?
  `mutualAdjustment` INTEGER,
  -- Do the citizens act, or merely receive, attend or undergo?
  `behaviour` TEXT,
  -- Is the citizens' part voluntary, partly voluntary or compelled?
  `voluntariness` TEXT,
  -- Do the citizens mean to help bring about the service's outcome (their own included), neither, or to harm it?
  `intendedEffect` TEXT,
  -- Do those taking part, or those close to them, directly and intendedly receive a benefit that they individually consume?
  `benefitsParticipants` INTEGER,
  -- Does a group that shares a need or an interest directly and intendedly benefit?
  `benefitsGroup` INTEGER,
  -- Does the community at large directly and intendedly benefit, whoever took part?
  `benefitsPublic` INTEGER,
  -- Is time or work contributed by citizens, beyond giving information?
  `effort` INTEGER,
  -- Is a contribution drawn on because of citizens' special knowledge, skill or lived experience?
  `expertise` INTEGER,
  -- Do citizens contribute information: reports, data, views, feedback?
  `information` INTEGER,
  -- Do citizens contribute money or goods beyond the normal price or tax?
  `moneyOrGoods` INTEGER,
  -- Is what citizens contribute mainly following rules, instructions or advice?
  `compliance` INTEGER,
  -- How large is the citizens' part, over all who take part?
  `citizenResources` TEXT,
  -- How large is the professionals' part, over all who take part?
  `professionalResources` TEXT,
  -- Could paid staff do the citizens' step in their place?
  `substitutable` INTEGER,
  -- A single occasion or brief episode, or a regular and continuing relationship?
  `duration` TEXT,
  -- Is there a named programme, body, contract, membership or legal role that provides for both sides' input?
  `formalArrangement` INTEGER,
  -- How much say have citizens in decisions about the service named (not only about their own small part)? The highest that holds.
  `power` TEXT,
  -- Is an explicit return given or promised for what each side contributes?
  `reciprocity` INTEGER,
  -- Does the organisation seek out and value what citizens contribute: recruit, credit, reward or act on it?
  `recognition` INTEGER,
  -- Who acts: one person or family at a time; several together; a community's members at large?
  `scale` TEXT,
  -- Is what citizens do part of the service's own task, or a task around it?
  `task` TEXT,
  -- Who started it?
  `startedBy` TEXT,
  -- On what terms do the users get the service: do they pay a price for it, get it free, or is it imposed on them?
  `terms` TEXT,
  -- Is the professional side of the service the state, a body that acts for the state, or neither?
  `publicProvider` TEXT,
  -- Do people who use the service or share its need help one another in it?
  `mutualSupport` INTEGER,
  -- Is something worked out or tried that is new to this service in this place: a service that was not there, or a way of working that breaks with what was done before?
  `newToService` INTEGER,
  -- Is a change in those who take part themselves (their health, learning, skills, conduct or situation) what the service is there to bring about?
  `ownChange` INTEGER,
  -- Does anybody benefit by the activity, those who take part included, and is it meant?
  `benefitIntent` TEXT,
  CHECK (`output` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `output` || '|'), '|publicService|', '|'), '|publicOutcome|', '|'), '|neither|', '|') = '|'),
  CHECK (`professionalsPlan` IS NULL OR `professionalsPlan` IN (0, 1)),
  CHECK (`professionalsDeliver` IS NULL OR `professionalsDeliver` IN (0, 1)),
  CHECK (`professionalsSupport` IS NULL OR `professionalsSupport` IN (0, 1)),
  CHECK (`citizensMakePolicy` IS NULL OR `citizensMakePolicy` IN (0, 1)),
  CHECK (`citizensCommission` IS NULL OR `citizensCommission` IN (0, 1)),
  CHECK (`citizensDesign` IS NULL OR `citizensDesign` IN (0, 1)),
  CHECK (`citizensDeliver` IS NULL OR `citizensDeliver` IN (0, 1)),
  CHECK (`citizensAssess` IS NULL OR `citizensAssess` IN (0, 1)),
  CHECK (`users` IS NULL OR `users` IN (0, 1)),
  CHECK (`relatives` IS NULL OR `relatives` IN (0, 1)),
  CHECK (`volunteers` IS NULL OR `volunteers` IN (0, 1)),
  CHECK (`residents` IS NULL OR `residents` IN (0, 1)),
  CHECK (`participants` IS NULL OR REPLACE(REPLACE(REPLACE(REPLACE(('|' || `participants` || '|'), '|none|', '|'), '|individuals|', '|'), '|organisations|', '|'), '|both|', '|') = '|'),
  CHECK (`paidByProvider` IS NULL OR `paidByProvider` IN (0, 1)),
  CHECK (`requestsAssistance` IS NULL OR `requestsAssistance` IN (0, 1)),
  CHECK (`mutualAdjustment` IS NULL OR `mutualAdjustment` IN (0, 1)),
  CHECK (`behaviour` IS NULL OR REPLACE(REPLACE(('|' || `behaviour` || '|'), '|active|', '|'), '|passive|', '|') = '|'),
  CHECK (`voluntariness` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `voluntariness` || '|'), '|voluntary|', '|'), '|partlyVoluntary|', '|'), '|compelled|', '|') = '|'),
  CHECK (`intendedEffect` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `intendedEffect` || '|'), '|positive|', '|'), '|neutral|', '|'), '|negative|', '|') = '|'),
  CHECK (`benefitsParticipants` IS NULL OR `benefitsParticipants` IN (0, 1)),
  CHECK (`benefitsGroup` IS NULL OR `benefitsGroup` IN (0, 1)),
  CHECK (`benefitsPublic` IS NULL OR `benefitsPublic` IN (0, 1)),
  CHECK (`effort` IS NULL OR `effort` IN (0, 1)),
  CHECK (`expertise` IS NULL OR `expertise` IN (0, 1)),
  CHECK (`information` IS NULL OR `information` IN (0, 1)),
  CHECK (`moneyOrGoods` IS NULL OR `moneyOrGoods` IN (0, 1)),
  CHECK (`compliance` IS NULL OR `compliance` IN (0, 1)),
  CHECK (`citizenResources` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `citizenResources` || '|'), '|substantial|', '|'), '|minor|', '|'), '|none|', '|') = '|'),
  CHECK (`professionalResources` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `professionalResources` || '|'), '|substantial|', '|'), '|minor|', '|'), '|none|', '|') = '|'),
  CHECK (`substitutable` IS NULL OR `substitutable` IN (0, 1)),
  CHECK (`duration` IS NULL OR REPLACE(REPLACE(('|' || `duration` || '|'), '|oneOff|', '|'), '|regular|', '|') = '|'),
  CHECK (`formalArrangement` IS NULL OR `formalArrangement` IN (0, 1)),
  CHECK (`power` IS NULL OR REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(('|' || `power` || '|'), '|none|', '|'), '|informed|', '|'), '|consulted|', '|'), '|influence|', '|'), '|shared|', '|'), '|citizenLed|', '|') = '|'),
  CHECK (`reciprocity` IS NULL OR `reciprocity` IN (0, 1)),
  CHECK (`recognition` IS NULL OR `recognition` IN (0, 1)),
  CHECK (`scale` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `scale` || '|'), '|individual|', '|'), '|group|', '|'), '|community|', '|') = '|'),
  CHECK (`task` IS NULL OR REPLACE(REPLACE(('|' || `task` || '|'), '|core|', '|'), '|supporting|', '|') = '|'),
  CHECK (`startedBy` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `startedBy` || '|'), '|citizens|', '|'), '|professionals|', '|'), '|joint|', '|') = '|'),
  CHECK (`terms` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `terms` || '|'), '|paid|', '|'), '|free|', '|'), '|imposed|', '|') = '|'),
  CHECK (`publicProvider` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `publicProvider` || '|'), '|state|', '|'), '|onBehalf|', '|'), '|neither|', '|') = '|'),
  CHECK (`mutualSupport` IS NULL OR `mutualSupport` IN (0, 1)),
  CHECK (`newToService` IS NULL OR `newToService` IN (0, 1)),
  CHECK (`ownChange` IS NULL OR `ownChange` IN (0, 1)),
  CHECK (`benefitIntent` IS NULL OR REPLACE(REPLACE(REPLACE(('|' || `benefitIntent` || '|'), '|intended|', '|'), '|unintended|', '|'), '|none|', '|') = '|')
);