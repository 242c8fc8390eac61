DROP VIEW IF EXISTS "activity_verdicts";
CREATE VIEW `activity_verdicts` AS
SELECT `id`,
-- Whitaker (1980), revision 3, cdee1bd7cde1f0d7. Whitaker, G. P. (1980). Coproduction: Citizen Participation in Service Delivery. Public Administration Review, 40(3), 240–246. https://doi.org/10.2307/975377
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensDeliver` <> 'yes' AND `known_requestsAssistance` <> 'yes' AND `known_mutualAdjustment` <> 'yes' AND `known_compliance` <> 'yes')
    OR (`known_citizensDeliver` <> 'yes' AND `known_requestsAssistance` <> 'yes' AND `known_mutualAdjustment` <> 'yes' AND INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND `known_requestsAssistance` <> 'yes' AND `known_mutualAdjustment` <> 'yes')) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_publicProvider`, '|state|') = 0 AND INSTR(`known_publicProvider`, '|onBehalf|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no' AND `known_requestsAssistance` = 'no')
    OR (`known_citizensDeliver` = 'no' AND `known_requestsAssistance` = 'no' AND `known_mutualAdjustment` = 'no' AND `known_compliance` = 'no')
    OR (`known_citizensDeliver` = 'no' AND `known_requestsAssistance` = 'no' AND `known_mutualAdjustment` = 'no' AND INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_citizensDeliver` = 'no' AND `known_requestsAssistance` = 'no' AND `known_compliance` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_citizensDeliver` = 'no' AND `known_requestsAssistance` = 'no' AND INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0) THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `whitaker_1980`,
-- Sharp (1980, as reported), revision 1, c90bc968beb5bc48. Sharp, E. B. (1980). Toward a New Understanding of Urban Services and Citizen Participation: The Coproduction Concept. Midwest Review of Public Administration, 14(2), 105–118. https://doi.org/10.1177/027507408001400203
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (`known_formalArrangement` <> 'yes'
    OR (`known_professionalsDeliver` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR `known_citizensDeliver` <> 'yes'
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')) THEN 'coProduction'
  WHEN `known_professionalsDeliver` = 'no'
    OR `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR `known_formalArrangement` = 'no'
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `sharp_1980`,
-- Parks et al. (1981), revision 1, 3bcefef3d49878a8. Parks, R. B., Baker, P. C., Kiser, L., Oakerson, R., Ostrom, E., Ostrom, V., Percy, S. L., Vandivort, M. B., Whitaker, G. P., & Wilson, R. (1981). Consumers as Coproducers of Public Services: Some Economic and Institutional Considerations. Policy Studies Journal, 9(7), 1001–1011. https://doi.org/10.1111/j.1541-0072.1981.tb01208.x
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR `known_citizensDeliver` <> 'yes'
    OR (INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensDeliver` = 'yes') AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')) THEN 'coProduction'
  WHEN `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `parks_et_al_1981`,
-- Brudney & England (1983), revision 2, e1fd497d91cad53e. Brudney, J. L., & England, R. E. (1983). Toward a Definition of the Coproduction Concept. Public Administration Review, 43(1), 59–65. https://doi.org/10.2307/975300
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR `known_paidByProvider` <> 'no'
    OR `known_citizensDeliver` <> 'yes'
    OR (INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensDeliver` = 'yes') AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (INSTR(`known_voluntariness`, '|partlyVoluntary|') > 0 OR INSTR(`known_voluntariness`, '|compelled|') > 0)
    OR (`known_compliance` <> 'no' AND NOT (INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0))
    OR ((INSTR(`known_intendedEffect`, '|neutral|') > 0 OR INSTR(`known_intendedEffect`, '|negative|') > 0) AND NOT (INSTR(`known_intendedEffect`, '|neutral|') = 0 AND `known_compliance` = 'yes'))) THEN 'coProduction'
  WHEN `known_citizensDeliver` = 'no'
    OR `known_paidByProvider` = 'yes'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_voluntariness`, '|voluntary|') = 0
    OR INSTR(`known_intendedEffect`, '|positive|') = 0
    OR `known_compliance` = 'yes'
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `brudney_england_1983`,
-- Ostrom (1996), revision 1, b1a308932f408ade. Ostrom, E. (1996). Crossing the Great Divide: Coproduction, Synergy, and Development. World Development, 24(6), 1073–1087. https://doi.org/10.1016/0305-750X(96)00023-X
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_citizensDeliver` <> 'yes' AND `known_effort` <> 'yes' AND `known_expertise` <> 'yes' AND `known_information` <> 'yes' AND `known_moneyOrGoods` <> 'yes')
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|individuals|') > 0) AND `known_paidByProvider` <> 'no' AND NOT (`known_users` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_residents` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0))) THEN 'coProduction'
  WHEN (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|organisations|') = 0 AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_users` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_residents` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_citizensDeliver` = 'no' AND `known_information` = 'no' AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0)
    OR (INSTR(`known_behaviour`, '|active|') = 0 AND `known_information` = 'no' AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0)
    OR (`known_citizensDeliver` = 'no' AND `known_effort` = 'no' AND `known_expertise` = 'no' AND `known_information` = 'no' AND `known_moneyOrGoods` = 'no')
    OR (INSTR(`known_behaviour`, '|active|') = 0 AND `known_effort` = 'no' AND `known_expertise` = 'no' AND `known_information` = 'no' AND `known_moneyOrGoods` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `ostrom_1996`,
-- Alford (1998), revision 2, d4e32199eb8612cb. Alford, J. (1998). A Public Management Road Less Travelled: Clients as Co-Producers of Public Services. Australian Journal of Public Administration, 57(4), 128–137. https://doi.org/10.1111/j.1467-8500.1998.tb01568.x
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_citizensDeliver` <> 'yes' AND `known_compliance` <> 'yes')
    OR (`known_citizensDeliver` <> 'yes' AND INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes' AND `known_benefitsParticipants` <> 'yes' AND `known_benefitsGroup` <> 'yes' AND `known_benefitsPublic` <> 'yes')
    OR `known_paidByProvider` <> 'no') THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR `known_paidByProvider` = 'yes'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (`known_citizensDeliver` = 'no' AND `known_compliance` = 'no')
    OR (`known_citizensDeliver` = 'no' AND INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0 AND INSTR(`known_benefitIntent`, '|intended|') = 0)
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no' AND INSTR(`known_benefitIntent`, '|intended|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0 AND `known_benefitsParticipants` = 'no' AND `known_benefitsGroup` = 'no' AND `known_benefitsPublic` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no' AND `known_benefitsParticipants` = 'no' AND `known_benefitsGroup` = 'no' AND `known_benefitsPublic` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `alford_1998`,
-- Alford (2002), revision 3, 9d18b09672b726be. Alford, J. (2002). Why Do Public-Sector Clients Coproduce? Toward a Contingency Theory. Administration & Society, 34(1), 32–56. https://doi.org/10.1177/0095399702034001004
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensDeliver` <> 'yes' AND `known_compliance` <> 'yes')
    OR (`known_citizensDeliver` <> 'yes' AND INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_publicProvider`, '|state|') = 0 AND INSTR(`known_publicProvider`, '|onBehalf|') = 0)
    OR (`known_citizensDeliver` = 'no' AND `known_compliance` = 'no')
    OR (`known_citizensDeliver` = 'no' AND INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `alford_2002`,
-- Alford (2002, of clients), revision 2, 44479ea532fcfa3d. Alford, J. (2002). Why Do Public-Sector Clients Coproduce? Toward a Contingency Theory. Administration & Society, 34(1), 32–56. https://doi.org/10.1177/0095399702034001004
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR `known_users` <> 'yes'
    OR (`known_citizensDeliver` <> 'yes' AND `known_compliance` <> 'yes')
    OR (`known_citizensDeliver` <> 'yes' AND INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN `known_users` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_publicProvider`, '|state|') = 0 AND INSTR(`known_publicProvider`, '|onBehalf|') = 0)
    OR (`known_citizensDeliver` = 'no' AND `known_compliance` = 'no')
    OR (`known_citizensDeliver` = 'no' AND INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `alford_2002_clients`,
-- Cahn (2004), revision 2, 0d255af12f3a37cc. Cahn, E. S. (2004). No More Throw-Away People: The Co-Production Imperative. Essential Books.
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((`known_citizensDeliver` <> 'yes' AND `known_mutualSupport` <> 'yes')
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR `known_recognition` <> 'yes'
    OR `known_reciprocity` <> 'yes') THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR `known_reciprocity` = 'no'
    OR `known_recognition` = 'no'
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_citizensDeliver` = 'no' AND `known_mutualSupport` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `cahn_2004`,
-- Joshi & Moore (2004), revision 2, ff359a9618dee5cc. Joshi, A., & Moore, M. (2004). Institutionalised Co-Production: Unorthodox Public Service Delivery in Challenging Environments. The Journal of Development Studies, 40(4), 31–49. https://doi.org/10.1080/00220380410001673184
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (INSTR(`known_publicProvider`, '|onBehalf|') > 0 OR INSTR(`known_publicProvider`, '|neither|') > 0)
    OR `known_citizensDeliver` <> 'yes'
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|individuals|') > 0) AND (INSTR(`known_scale`, '|individual|') > 0 OR INSTR(`known_scale`, '|community|') > 0) AND NOT (`known_users` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_residents` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|individuals|') > 0) AND `known_formalArrangement` <> 'yes' AND NOT (`known_users` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_residents` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0))
    OR INSTR(`known_duration`, '|oneOff|') > 0
    OR ((INSTR(`known_citizenResources`, '|minor|') > 0 OR INSTR(`known_citizenResources`, '|none|') > 0) AND NOT (`known_effort` = 'yes' AND INSTR(`known_citizenResources`, '|minor|') = 0) AND NOT (`known_expertise` = 'yes' AND INSTR(`known_citizenResources`, '|minor|') = 0) AND NOT (`known_moneyOrGoods` = 'yes' AND INSTR(`known_citizenResources`, '|minor|') = 0))
    OR (INSTR(`known_professionalResources`, '|minor|') > 0 OR INSTR(`known_professionalResources`, '|none|') > 0)) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_citizenResources`, '|substantial|') = 0
    OR INSTR(`known_professionalResources`, '|substantial|') = 0
    OR INSTR(`known_duration`, '|regular|') = 0
    OR INSTR(`known_publicProvider`, '|state|') = 0
    OR (INSTR(`known_participants`, '|organisations|') = 0 AND INSTR(`known_participants`, '|both|') = 0 AND `known_formalArrangement` = 'no')
    OR (INSTR(`known_participants`, '|organisations|') = 0 AND INSTR(`known_participants`, '|both|') = 0 AND INSTR(`known_scale`, '|group|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_formalArrangement` = 'no')
    OR (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_formalArrangement` = 'no')
    OR (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_formalArrangement` = 'no')
    OR (`known_residents` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_formalArrangement` = 'no')
    OR (`known_users` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND INSTR(`known_scale`, '|group|') = 0)
    OR (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND INSTR(`known_scale`, '|group|') = 0)
    OR (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND INSTR(`known_scale`, '|group|') = 0)
    OR (`known_residents` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND INSTR(`known_scale`, '|group|') = 0) THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `joshi_moore_2004`,
-- Brandsen & Pestoff (2006), revision 1, 32853db67b208a06. Brandsen, T., & Pestoff, V. (2006). Co-Production, the Third Sector and the Delivery of Public Services: An Introduction. Public Management Review, 8(4), 493–501. https://doi.org/10.1080/14719030601022874
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR `known_citizensDeliver` <> 'yes'
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')) THEN 'coProduction'
  WHEN `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `brandsen_pestoff_2006`,
-- Pestoff (2006), revision 1, ae372446d41f00e8. Pestoff, V. (2006). Citizens and Co-Production of Welfare Services: Childcare in Eight European Countries. Public Management Review, 8(4), 503–519. https://doi.org/10.1080/14719030601022882
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes')
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_effort` <> 'yes' AND `known_moneyOrGoods` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no')
    OR (INSTR(`known_behaviour`, '|active|') = 0 AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0)
    OR (INSTR(`known_behaviour`, '|active|') = 0 AND `known_effort` = 'no' AND `known_moneyOrGoods` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0)
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_effort` = 'no' AND `known_moneyOrGoods` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `pestoff_2006`,
-- Bovaird (2007), revision 1, 7550f772a6f81e18. Bovaird, T. (2007). Beyond Engagement and Participation: User and Community Coproduction of Public Services. Public Administration Review, 67(5), 846–860. https://doi.org/10.1111/j.1540-6210.2007.00773.x
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR INSTR(`known_duration`, '|oneOff|') > 0
    OR ((INSTR(`known_citizenResources`, '|minor|') > 0 OR INSTR(`known_citizenResources`, '|none|') > 0) AND NOT (`known_effort` = 'yes' AND INSTR(`known_citizenResources`, '|minor|') = 0) AND NOT (`known_expertise` = 'yes' AND INSTR(`known_citizenResources`, '|minor|') = 0) AND NOT (`known_moneyOrGoods` = 'yes' AND INSTR(`known_citizenResources`, '|minor|') = 0))
    OR (INSTR(`known_professionalResources`, '|minor|') > 0 OR INSTR(`known_professionalResources`, '|none|') > 0)) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_citizenResources`, '|substantial|') = 0
    OR INSTR(`known_professionalResources`, '|substantial|') = 0
    OR INSTR(`known_duration`, '|regular|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `bovaird_2007`,
-- Needham (2008), revision 1, 58e7800388829bb9. Needham, C. (2008). Realising the Potential of Co-Production: Negotiating Improvements in Public Services. Social Policy and Society, 7(2), 221–231. https://doi.org/10.1017/S1474746407004174
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR `known_users` <> 'yes'
    OR (`known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_mutualAdjustment` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR `known_users` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_mutualAdjustment` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `needham_2007`,
-- Alford (2009), revision 3, b19ef47a511f1073. Alford, J. (2009). Engaging Public Sector Clients: From Service-Delivery to Co-Production. Palgrave Macmillan.
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensDeliver` = 'yes') AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|individuals|') > 0) AND `known_paidByProvider` <> 'no' AND NOT (`known_users` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0) AND NOT (`known_residents` = 'yes' AND INSTR(`known_participants`, '|individuals|') = 0))
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR `known_citizensDeliver` <> 'yes'
    OR (`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR INSTR(`known_voluntariness`, '|compelled|') > 0
    OR INSTR(`known_output`, '|neither|') > 0
    OR (INSTR(`known_benefitIntent`, '|none|') > 0 AND NOT (`known_benefitsParticipants` = 'yes') AND NOT (`known_benefitsGroup` = 'yes') AND NOT (`known_benefitsPublic` = 'yes'))) THEN 'coProduction'
  WHEN `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_voluntariness`, '|voluntary|') = 0 AND INSTR(`known_voluntariness`, '|partlyVoluntary|') = 0)
    OR (INSTR(`known_publicProvider`, '|state|') = 0 AND INSTR(`known_publicProvider`, '|onBehalf|') = 0)
    OR (INSTR(`known_benefitIntent`, '|intended|') = 0 AND INSTR(`known_benefitIntent`, '|unintended|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (INSTR(`known_participants`, '|organisations|') = 0 AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_users` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_relatives` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_volunteers` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes')
    OR (`known_residents` = 'yes' AND INSTR(`known_participants`, '|both|') = 0 AND `known_paidByProvider` = 'yes') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `alford_2009`,
-- Boyle & Harris (2009), revision 1, 069a56fb879394f8. Boyle, D., & Harris, M. (2009). The Challenge of Co-Production: How Equal Partnerships between Professionals and the Public Are Crucial to Improving Public Services. NESTA.
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR `known_citizensDeliver` <> 'yes'
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')
    OR (`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0) AND `known_recognition` <> 'yes')
    OR `known_reciprocity` <> 'yes') THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR `known_reciprocity` = 'no'
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (INSTR(`known_power`, '|shared|') = 0 AND INSTR(`known_power`, '|citizenLed|') = 0 AND `known_recognition` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no')
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_recognition` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `boyle_harris_2009`,
-- Needham & Carr (2009), revision 3, f3723186db94a8a4. Needham, C., & Carr, S. (2009). Co-Production: An Emerging Evidence Base for Adult Social Care Transformation (SCIE Research Briefing 31). Social Care Institute for Excellence. https://www.scie.org.uk/publications/briefings/briefing31/
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes')
    OR (INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensDeliver` = 'yes') AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_citizensAssess` <> 'yes' AND `known_effort` <> 'yes' AND `known_expertise` <> 'yes' AND `known_information` <> 'yes' AND `known_moneyOrGoods` <> 'yes' AND `known_compliance` <> 'yes' AND `known_mutualSupport` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_users` = 'no' AND `known_relatives` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no' AND `known_citizensDeliver` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no' AND `known_information` = 'no' AND `known_compliance` = 'no' AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0 AND `known_mutualSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no' AND INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0 AND `known_information` = 'no' AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0 AND `known_mutualSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no' AND `known_effort` = 'no' AND `known_expertise` = 'no' AND `known_information` = 'no' AND `known_moneyOrGoods` = 'no' AND `known_compliance` = 'no' AND `known_mutualSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no' AND INSTR(`known_intendedEffect`, '|positive|') = 0 AND INSTR(`known_intendedEffect`, '|neutral|') = 0 AND `known_effort` = 'no' AND `known_expertise` = 'no' AND `known_information` = 'no' AND `known_moneyOrGoods` = 'no' AND `known_mutualSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `needham_carr_2009`,
-- Realpe & Wallace (2010, collaborative), revision 1, bff0f8016eee646f. Realpe, A., & Wallace, L. M. (2010). What Is Co-Production? The Health Foundation.
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR `known_users` <> 'yes'
    OR `known_expertise` <> 'yes'
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0))
    OR (`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))) THEN 'coProduction'
  WHEN `known_users` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR `known_expertise` = 'no'
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND INSTR(`known_power`, '|shared|') = 0 AND INSTR(`known_power`, '|citizenLed|') = 0) THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `realpe_wallace_2010`,
-- OECD (2011), revision 2, 814b9d4bb07aeac5. OECD. (2011). Together for Better Public Services: Partnering with Citizens and Civil Society (OECD Public Governance Reviews). OECD Publishing. https://doi.org/10.1787/9789264118843-en
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR (INSTR(`known_participants`, '|none|') > 0 AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_citizensAssess` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR ((INSTR(`known_intendedEffect`, '|neutral|') > 0 OR INSTR(`known_intendedEffect`, '|negative|') > 0) AND NOT (INSTR(`known_intendedEffect`, '|neutral|') = 0 AND `known_compliance` = 'yes'))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_intendedEffect`, '|positive|') = 0
    OR (INSTR(`known_publicProvider`, '|state|') = 0 AND INSTR(`known_publicProvider`, '|onBehalf|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|organisations|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `oecd_2011`,
-- Pestoff (2012), revision 2, e40a0273793e312d. Pestoff, V. (2012). Co-Production and Third Sector Social Services in Europe: Some Concepts and Evidence. Voluntas, 23(4), 1102–1118. https://doi.org/10.1007/s11266-012-9308-7
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR `known_citizensDeliver` <> 'yes'
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')
    OR (`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `pestoff_2012`,
-- Verschuere et al. (2012), revision 1, dc9b9a1e4e23acf3. Verschuere, B., Brandsen, T., & Pestoff, V. (2012). Co-Production: The State of the Art in Research and the Future Agenda. Voluntas, 23(4), 1083–1101. https://doi.org/10.1007/s11266-012-9307-8
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR `known_citizensDeliver` <> 'yes') THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `verschuere_et_al_2012`,
-- Osborne & Strokosch (2013), revision 1, f9b2fffee7868ba8. Osborne, S. P., & Strokosch, K. (2013). It Takes Two to Tango? Understanding the Co-Production of Public Services by Integrating the Services Management and Public Administration Perspectives. British Journal of Management, 24(S1), S31–S47. https://doi.org/10.1111/1467-8551.12010
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_volunteers` <> 'yes')
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_users` <> 'yes' AND `known_relatives` <> 'yes' AND (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_volunteers` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND INSTR(`known_behaviour`, '|active|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0)
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_users` = 'no' AND `known_relatives` = 'no' AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0 AND INSTR(`known_power`, '|shared|') = 0 AND INSTR(`known_power`, '|citizenLed|') = 0)
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_users` = 'no' AND `known_relatives` = 'no' AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0) THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `osborne_strokosch_2013`,
-- Slay & Stephens (2013), revision 1, 9e12035885cb1e2a. Slay, J., & Stephens, L. (2013). Co-Production in Mental Health: A Literature Review. New Economics Foundation.
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0 OR INSTR(`known_power`, '|citizenLed|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND NOT (`known_professionalsDeliver` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_professionalsDeliver` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR `known_citizensDeliver` <> 'yes'
    OR `known_recognition` <> 'yes') THEN 'coProduction'
  WHEN `known_professionalsPlan` = 'no'
    OR `known_professionalsDeliver` = 'no'
    OR `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_power`, '|shared|') = 0
    OR `known_recognition` = 'no'
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `slay_stephens_2013`,
-- Bussu (2014), revision 3, d261353fab0df323. Bussu, S. (2014). Defining Coproduction. Involve. https://www.involve.org.uk/2014/07/21/defining-coproduction/
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (`known_citizensDeliver` <> 'yes'
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (INSTR(`known_voluntariness`, '|partlyVoluntary|') > 0 OR INSTR(`known_voluntariness`, '|compelled|') > 0)
    OR ((INSTR(`known_intendedEffect`, '|neutral|') > 0 OR INSTR(`known_intendedEffect`, '|negative|') > 0) AND NOT (INSTR(`known_intendedEffect`, '|neutral|') = 0 AND `known_compliance` = 'yes'))
    OR (INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR (`known_professionalsDeliver` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes'))
    OR INSTR(`known_professionalResources`, '|none|') > 0) THEN 'coProduction'
  WHEN NOT (INSTR(`known_output`, '|publicService|') > 0 AND `known_professionalsDeliver` <> 'no' AND `known_citizensDeliver` <> 'no' AND (INSTR(`known_participants`, '|individuals|') > 0 OR INSTR(`known_participants`, '|both|') > 0) AND INSTR(`known_voluntariness`, '|voluntary|') > 0 AND INSTR(`known_intendedEffect`, '|positive|') > 0 AND (INSTR(`known_professionalResources`, '|substantial|') > 0 OR INSTR(`known_professionalResources`, '|minor|') > 0) AND (INSTR(`known_publicProvider`, '|state|') > 0 OR INSTR(`known_publicProvider`, '|onBehalf|') > 0) AND NOT (INSTR(`known_behaviour`, '|active|') = 0)) THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `bussu_2014`,
-- Voorberg et al. (2015), revision 1, d186a6990680fa2c. Voorberg, W. H., Bekkers, V. J. J. M., & Tummers, L. G. (2015). A Systematic Review of Co-Creation and Co-Production: Embarking on the Social Innovation Journey. Public Management Review, 17(9), 1333–1357. https://doi.org/10.1080/14719037.2014.930505
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensDeliver` = 'yes') AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `voorberg_et_al_2015`,
-- Brandsen & Honingh (2016), revision 1, 67c7787eb255942e. Brandsen, T., & Honingh, M. (2016). Distinguishing Different Types of Coproduction: A Conceptual Analysis Based on the Classical Definitions. Public Administration Review, 76(3), 427–435. https://doi.org/10.1111/puar.12465
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensDeliver` = 'yes') AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_citizensDeliver` <> 'yes' AND (INSTR(`known_scale`, '|group|') > 0 OR INSTR(`known_scale`, '|community|') > 0))) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no')
    OR (`known_citizensDeliver` = 'no' AND INSTR(`known_scale`, '|individual|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `brandsen_honingh_2016`,
-- Nightingale et al. (2016), revision 2, 2710bc63ce8726e5. Nightingale, B., Leyshon, C., Leyshon, M., & Walker, T. (2016). Co-Production in Service Delivery: Opportunities and Barriers. University of Exeter.
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_mutualAdjustment` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_mutualAdjustment` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `nightingale_et_al_2016`,
-- Osborne et al. (2016), revision 1, 3af258b54aadd1a8. Osborne, S. P., Radnor, Z., & Strokosch, K. (2016). Co-Production and the Co-Creation of Value in Public Services: A Suitable Case for Treatment? Public Management Review, 18(5), 639–653. https://doi.org/10.1080/14719037.2015.1111927
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes')
    OR (`known_professionalsDeliver` <> 'yes' AND `known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_citizensAssess` <> 'yes' AND NOT (`known_professionalsPlan` = 'no' AND `known_mutualAdjustment` = 'yes') AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_users` = 'no' AND `known_relatives` = 'no')
    OR (`known_professionalsDeliver` = 'no' AND INSTR(`known_behaviour`, '|active|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_professionalsDeliver` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `osborne_radnor_strokosch_2016`,
-- Van Eijk & Steen (2016), revision 2, b9db69e7b1c29bba. Van Eijk, C., & Steen, T. (2016). Why Engage in Co-Production of Public Services? Mixing Theory and Empirical Evidence. International Review of Administrative Sciences, 82(1), 28–46. https://doi.org/10.1177/0020852314566007
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_citizensAssess` <> 'yes' AND `known_effort` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR ((INSTR(`known_intendedEffect`, '|neutral|') > 0 OR INSTR(`known_intendedEffect`, '|negative|') > 0) AND NOT (INSTR(`known_intendedEffect`, '|neutral|') = 0 AND `known_compliance` = 'yes'))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR INSTR(`known_intendedEffect`, '|positive|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_behaviour`, '|active|') = 0 AND `known_effort` = 'no')
    OR (INSTR(`known_behaviour`, '|active|') = 0 AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no' AND `known_effort` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no' AND INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0) THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `van_eijk_steen_2016`,
-- Nabatchi et al. (2017), revision 2, 1fd0b598e794d698. Nabatchi, T., Sancino, A., & Sicilia, M. (2017). Varieties of Participation in Public Services: The Who, When, and What of Coproduction. Public Administration Review, 77(5), 766–776. https://doi.org/10.1111/puar.12765
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_citizensAssess` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_benefitsParticipants` <> 'yes' AND `known_benefitsGroup` <> 'yes' AND `known_benefitsPublic` <> 'yes')) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_benefitIntent`, '|intended|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_publicProvider`, '|state|') = 0 AND INSTR(`known_publicProvider`, '|onBehalf|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_benefitsParticipants` = 'no' AND `known_benefitsGroup` = 'no' AND `known_benefitsPublic` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `nabatchi_et_al_2017`,
-- Brandsen et al. (2018), revision 1, 554e9b8b078e3e46. Brandsen, T., Steen, T., & Verschuere, B. (Eds.). (2018). Co-Production and Co-Creation: Engaging Citizens in Public Services. Routledge. https://doi.org/10.4324/9781315204956
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')
    OR (INSTR(`known_behaviour`, '|passive|') > 0 AND NOT (`known_citizensDeliver` = 'yes') AND NOT (`known_requestsAssistance` = 'yes') AND NOT (`known_citizensMakePolicy` = 'yes') AND NOT (`known_citizensCommission` = 'yes') AND NOT (`known_citizensDesign` = 'yes') AND NOT (`known_citizensAssess` = 'yes') AND NOT (`known_mutualAdjustment` = 'yes') AND NOT (`known_mutualSupport` = 'yes') AND NOT (INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `brandsen_steen_verschuere_2018`,
-- Roper et al. (2018), revision 1, 3dacccce0a6e5b6f. Roper, C., Grey, F., & Cadogan, E. (2018). Co-Production: Putting Principles into Practice in Mental Health Contexts. https://www.lelan.org.au/project/co-production-putting-principles-into-practice-in-mental-health-contexts/
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (`known_users` <> 'yes'
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR `known_expertise` <> 'yes'
    OR `known_recognition` <> 'yes'
    OR (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0)) THEN 'coProduction'
  WHEN `known_users` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR `known_expertise` = 'no'
    OR `known_recognition` = 'no'
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_citizenResources`, '|substantial|') = 0 AND INSTR(`known_citizenResources`, '|minor|') = 0)
    OR (INSTR(`known_power`, '|shared|') = 0 AND INSTR(`known_power`, '|citizenLed|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `roper_et_al_2018`,
-- Torfing et al. (2019, of co-creation), revision 2, 41a91569409542e9. Torfing, J., Sørensen, E., & Røiseland, A. (2019). Transforming the Public Sector into an Arena for Co-Creation: Barriers, Drivers, Benefits, and Ways Forward. Administration & Society, 51(5), 795–825. https://doi.org/10.1177/0095399716680057
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR INSTR(`known_publicProvider`, '|neither|') > 0
    OR (INSTR(`known_participants`, '|none|') > 0 AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR `known_mutualAdjustment` <> 'yes'
    OR (`known_citizensDesign` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR `known_newToService` <> 'yes'
    OR `known_citizensDeliver` <> 'yes'
    OR `known_citizensAssess` <> 'yes') THEN 'coProduction'
  WHEN `known_citizensDesign` = 'no'
    OR `known_citizensDeliver` = 'no'
    OR `known_citizensAssess` = 'no'
    OR `known_mutualAdjustment` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR `known_newToService` = 'no'
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_publicProvider`, '|state|') = 0 AND INSTR(`known_publicProvider`, '|onBehalf|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|organisations|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `torfing_et_al_2019`,
-- Bertelli & Cannas (2020), revision 1, ffc7b1ef1a339494. Bertelli, A. M., & Cannas, S. (2020). Law and Co-Production: The Importance of Citizenship Values. In E. Loeffler & T. Bovaird (Eds.), The Palgrave Handbook of Co-Production of Public Services and Outcomes (pp. 193–209). Palgrave Macmillan. https://doi.org/10.1007/978-3-030-53705-0_10
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR `known_citizensDeliver` <> 'yes') THEN 'coProduction'
  WHEN `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `bertelli_cannas_2020`,
-- Loeffler & Bovaird (2021), revision 1, c0235a50a01c3958. Loeffler, E., & Bovaird, T. (2021). User and Community Co-Production of Public Value. In E. Loeffler & T. Bovaird (Eds.), The Palgrave Handbook of Co-Production of Public Services and Outcomes (pp. 31–57). Palgrave Macmillan. https://doi.org/10.1007/978-3-030-53705-0_2
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (INSTR(`known_output`, '|neither|') > 0
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_citizensAssess` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_output`, '|publicService|') = 0 AND INSTR(`known_output`, '|publicOutcome|') = 0)
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `loeffler_bovaird_2021`,
-- Scottish Government (2021), revision 1, 7c3c763af9b19f68. Scottish Government. (2021). CoProWeekScot 2021: Talking Co-Production in Scottish Government. https://blogs.gov.scot/participation/2021/11/23/talking-co-production-in-scottish-government/
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT (((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0) AND `known_citizensMakePolicy` <> 'yes' AND NOT (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0 OR INSTR(`known_power`, '|citizenLed|') > 0)
    OR (`known_citizensMakePolicy` <> 'yes' AND `known_citizensCommission` <> 'yes' AND NOT (`known_citizensDesign` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR (`known_citizensDesign` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN `known_citizensDesign` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_power`, '|shared|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_output`, '|publicService|') = 0 AND `known_citizensMakePolicy` = 'no')
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `scottish_government_2021`,
-- Brudney et al. (2022), revision 3, 2fef07d58aa3a41a. Brudney, J. L., Cheng, Y., & Meijs, L. (2022). Defining and Measuring Coproduction: Deriving Lessons from Practicing Local Government Managers. Public Administration Review, 82(5), 795–805. https://doi.org/10.1111/puar.13476
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (INSTR(`known_publicProvider`, '|onBehalf|') > 0 OR INSTR(`known_publicProvider`, '|neither|') > 0)
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND `known_citizensDeliver` <> 'yes' AND `known_citizensAssess` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_publicProvider`, '|state|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no' AND `known_citizensDeliver` = 'no' AND `known_citizensAssess` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `brudney_cheng_meijs_2022`,
-- House of Lords Adult Social Care Committee (2022), revision 1, 80ff6f3c6d71200a. House of Lords Adult Social Care Committee. (2022). A "Gloriously Ordinary Life": Spotlight on Adult Social Care (HL Paper 99). House of Lords. https://publications.parliament.uk/pa/ld5803/ldselect/ldadultsoc/99/9908.htm
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR `known_users` <> 'yes'
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0)) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR `known_users` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (INSTR(`known_power`, '|shared|') = 0 AND INSTR(`known_power`, '|citizenLed|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `house_of_lords_2022`,
-- Social Care Institute for Excellence (2022), revision 1, 0044e33c15b627ca. Social Care Institute for Excellence. (2022). Developing Our Understanding of the Difference Co-Production Makes in Social Care. https://www.scie.org.uk/co-production/understanding-the-difference
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR (`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0 OR INSTR(`known_power`, '|citizenLed|') > 0)
    OR (`known_citizensCommission` <> 'yes' AND `known_citizensDesign` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_power`, '|shared|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no')
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `scie_2022`,
-- Co-production Network for Wales (n.d.), revision 1, 4c4706af5240341f. Co-production Network for Wales. (n.d.). What We Do. https://coproductionnetworkwales.wordpress.com/what-we-do/
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((INSTR(`known_output`, '|publicOutcome|') > 0 OR INSTR(`known_output`, '|neither|') > 0)
    OR ((INSTR(`known_participants`, '|none|') > 0 OR INSTR(`known_participants`, '|organisations|') > 0) AND NOT (`known_users` = 'yes') AND NOT (`known_relatives` = 'yes') AND NOT (`known_volunteers` = 'yes') AND NOT (`known_residents` = 'yes'))
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND `known_professionalsSupport` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0 OR INSTR(`known_power`, '|citizenLed|') > 0)
    OR `known_reciprocity` <> 'yes') THEN 'coProduction'
  WHEN INSTR(`known_output`, '|publicService|') = 0
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_power`, '|shared|') = 0
    OR `known_reciprocity` = 'no'
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no' AND `known_professionalsSupport` = 'no')
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND `known_citizensDesign` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `co_production_network_for_wales`,
-- Think Local Act Personal (n.d.), revision 2, 5e70c4507cee5571. Think Local Act Personal. (n.d.). Co-Production: The Ladder of Co-Production. https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/
CASE
  WHEN `contradicted` = 1 THEN 'undetermined'
  WHEN NOT ((`known_users` <> 'yes' AND `known_relatives` <> 'yes' AND `known_residents` <> 'yes')
    OR (`known_professionalsPlan` <> 'yes' AND `known_professionalsDeliver` <> 'yes' AND NOT (`known_mutualAdjustment` = 'yes'))
    OR (INSTR(`known_power`, '|none|') > 0 OR INSTR(`known_power`, '|informed|') > 0 OR INSTR(`known_power`, '|consulted|') > 0 OR INSTR(`known_power`, '|influence|') > 0 OR INSTR(`known_power`, '|citizenLed|') > 0)
    OR (`known_citizensDesign` <> 'yes' AND NOT (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))
    OR `known_citizensDeliver` <> 'yes'
    OR (`known_citizensMakePolicy` <> 'yes' AND `known_citizensCommission` <> 'yes' AND NOT (`known_citizensDesign` = 'no' AND INSTR(`known_power`, '|none|') = 0 AND INSTR(`known_power`, '|informed|') = 0 AND INSTR(`known_power`, '|consulted|') = 0 AND INSTR(`known_power`, '|influence|') = 0))) THEN 'coProduction'
  WHEN `known_citizensDesign` = 'no'
    OR `known_citizensDeliver` = 'no'
    OR INSTR(`known_behaviour`, '|active|') = 0
    OR INSTR(`known_power`, '|shared|') = 0
    OR (INSTR(`known_participants`, '|individuals|') = 0 AND INSTR(`known_participants`, '|both|') = 0)
    OR (`known_professionalsPlan` = 'no' AND `known_professionalsDeliver` = 'no')
    OR (`known_citizensMakePolicy` = 'no' AND `known_citizensCommission` = 'no')
    OR (`known_users` = 'no' AND `known_relatives` = 'no' AND `known_residents` = 'no') THEN 'notCoProduction'
  ELSE 'undetermined'
END AS `tlap_ladder`
FROM (
SELECT `id`,
('|' || COALESCE(NULLIF(`output`, ''), 'publicService|publicOutcome|neither') || '|') AS `known_output`,
CASE WHEN COALESCE(`professionalsPlan`, 0) = 1 THEN 'yes' WHEN COALESCE(`professionalsPlan`, 1) = 0 THEN 'no' ELSE '' END AS `known_professionalsPlan`,
CASE WHEN COALESCE(`professionalsDeliver`, 0) = 1 THEN 'yes' WHEN COALESCE(`professionalsDeliver`, 1) = 0 THEN 'no' ELSE '' END AS `known_professionalsDeliver`,
CASE WHEN COALESCE(`professionalsSupport`, 0) = 1 THEN 'yes' WHEN COALESCE(`professionalsSupport`, 1) = 0 THEN 'no' ELSE '' END AS `known_professionalsSupport`,
CASE WHEN COALESCE(`citizensMakePolicy`, 0) = 1 THEN 'yes' WHEN COALESCE(`citizensMakePolicy`, 1) = 0 THEN 'no' ELSE '' END AS `known_citizensMakePolicy`,
CASE WHEN COALESCE(`citizensCommission`, 0) = 1 THEN 'yes' WHEN COALESCE(`citizensCommission`, 1) = 0 THEN 'no' ELSE '' END AS `known_citizensCommission`,
CASE WHEN COALESCE(`citizensDesign`, 0) = 1 THEN 'yes' WHEN COALESCE(`citizensDesign`, 1) = 0 THEN 'no' ELSE '' END AS `known_citizensDesign`,
CASE WHEN COALESCE(`citizensDeliver`, 0) = 1 THEN 'yes' WHEN COALESCE(`citizensDeliver`, 1) = 0 THEN 'no' ELSE '' END AS `known_citizensDeliver`,
CASE WHEN COALESCE(`citizensAssess`, 0) = 1 THEN 'yes' WHEN COALESCE(`citizensAssess`, 1) = 0 THEN 'no' ELSE '' END AS `known_citizensAssess`,
CASE WHEN COALESCE(`users`, 0) = 1 THEN 'yes' WHEN COALESCE(`users`, 1) = 0 THEN 'no' ELSE '' END AS `known_users`,
CASE WHEN COALESCE(`relatives`, 0) = 1 THEN 'yes' WHEN COALESCE(`relatives`, 1) = 0 THEN 'no' ELSE '' END AS `known_relatives`,
CASE WHEN COALESCE(`volunteers`, 0) = 1 THEN 'yes' WHEN COALESCE(`volunteers`, 1) = 0 THEN 'no' ELSE '' END AS `known_volunteers`,
CASE WHEN COALESCE(`residents`, 0) = 1 THEN 'yes' WHEN COALESCE(`residents`, 1) = 0 THEN 'no' ELSE '' END AS `known_residents`,
('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|') AS `known_participants`,
CASE WHEN COALESCE(`paidByProvider`, 0) = 1 THEN 'yes' WHEN COALESCE(`paidByProvider`, 1) = 0 THEN 'no' ELSE '' END AS `known_paidByProvider`,
CASE WHEN COALESCE(`requestsAssistance`, 0) = 1 THEN 'yes' WHEN COALESCE(`requestsAssistance`, 1) = 0 THEN 'no' ELSE '' END AS `known_requestsAssistance`,
CASE WHEN COALESCE(`mutualAdjustment`, 0) = 1 THEN 'yes' WHEN COALESCE(`mutualAdjustment`, 1) = 0 THEN 'no' ELSE '' END AS `known_mutualAdjustment`,
('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|') AS `known_behaviour`,
('|' || COALESCE(NULLIF(`voluntariness`, ''), 'voluntary|partlyVoluntary|compelled') || '|') AS `known_voluntariness`,
('|' || COALESCE(NULLIF(`intendedEffect`, ''), 'positive|neutral|negative') || '|') AS `known_intendedEffect`,
CASE WHEN COALESCE(`benefitsParticipants`, 0) = 1 THEN 'yes' WHEN COALESCE(`benefitsParticipants`, 1) = 0 THEN 'no' ELSE '' END AS `known_benefitsParticipants`,
CASE WHEN COALESCE(`benefitsGroup`, 0) = 1 THEN 'yes' WHEN COALESCE(`benefitsGroup`, 1) = 0 THEN 'no' ELSE '' END AS `known_benefitsGroup`,
CASE WHEN COALESCE(`benefitsPublic`, 0) = 1 THEN 'yes' WHEN COALESCE(`benefitsPublic`, 1) = 0 THEN 'no' ELSE '' END AS `known_benefitsPublic`,
CASE WHEN COALESCE(`effort`, 0) = 1 THEN 'yes' WHEN COALESCE(`effort`, 1) = 0 THEN 'no' ELSE '' END AS `known_effort`,
CASE WHEN COALESCE(`expertise`, 0) = 1 THEN 'yes' WHEN COALESCE(`expertise`, 1) = 0 THEN 'no' ELSE '' END AS `known_expertise`,
CASE WHEN COALESCE(`information`, 0) = 1 THEN 'yes' WHEN COALESCE(`information`, 1) = 0 THEN 'no' ELSE '' END AS `known_information`,
CASE WHEN COALESCE(`moneyOrGoods`, 0) = 1 THEN 'yes' WHEN COALESCE(`moneyOrGoods`, 1) = 0 THEN 'no' ELSE '' END AS `known_moneyOrGoods`,
CASE WHEN COALESCE(`compliance`, 0) = 1 THEN 'yes' WHEN COALESCE(`compliance`, 1) = 0 THEN 'no' ELSE '' END AS `known_compliance`,
('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|') AS `known_citizenResources`,
('|' || COALESCE(NULLIF(`professionalResources`, ''), 'substantial|minor|none') || '|') AS `known_professionalResources`,
('|' || COALESCE(NULLIF(`duration`, ''), 'oneOff|regular') || '|') AS `known_duration`,
CASE WHEN COALESCE(`formalArrangement`, 0) = 1 THEN 'yes' WHEN COALESCE(`formalArrangement`, 1) = 0 THEN 'no' ELSE '' END AS `known_formalArrangement`,
('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|') AS `known_power`,
CASE WHEN COALESCE(`reciprocity`, 0) = 1 THEN 'yes' WHEN COALESCE(`reciprocity`, 1) = 0 THEN 'no' ELSE '' END AS `known_reciprocity`,
CASE WHEN COALESCE(`recognition`, 0) = 1 THEN 'yes' WHEN COALESCE(`recognition`, 1) = 0 THEN 'no' ELSE '' END AS `known_recognition`,
('|' || COALESCE(NULLIF(`scale`, ''), 'individual|group|community') || '|') AS `known_scale`,
('|' || COALESCE(NULLIF(`publicProvider`, ''), 'state|onBehalf|neither') || '|') AS `known_publicProvider`,
CASE WHEN COALESCE(`mutualSupport`, 0) = 1 THEN 'yes' WHEN COALESCE(`mutualSupport`, 1) = 0 THEN 'no' ELSE '' END AS `known_mutualSupport`,
CASE WHEN COALESCE(`newToService`, 0) = 1 THEN 'yes' WHEN COALESCE(`newToService`, 1) = 0 THEN 'no' ELSE '' END AS `known_newToService`,
('|' || COALESCE(NULLIF(`benefitIntent`, ''), 'intended|unintended|none') || '|') AS `known_benefitIntent`,
CASE WHEN (COALESCE(`professionalsPlan`, 1) = 0 AND COALESCE(`professionalsDeliver`, 1) = 0 AND COALESCE(`mutualAdjustment`, 0) = 1)
    OR (COALESCE(`citizensDeliver`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0)
    OR (COALESCE(`requestsAssistance`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0)
    OR (COALESCE(`citizensMakePolicy`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0)
    OR (COALESCE(`citizensCommission`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0)
    OR (COALESCE(`citizensDesign`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0)
    OR (COALESCE(`citizensAssess`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0)
    OR (COALESCE(`mutualAdjustment`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0)
    OR (COALESCE(`users`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|individuals|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|both|') = 0)
    OR (COALESCE(`relatives`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|individuals|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|both|') = 0)
    OR (COALESCE(`volunteers`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|individuals|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|both|') = 0)
    OR (COALESCE(`residents`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|individuals|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|both|') = 0)
    OR (COALESCE(`effort`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|substantial|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|minor|') = 0)
    OR (COALESCE(`expertise`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|substantial|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|minor|') = 0)
    OR (COALESCE(`moneyOrGoods`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|substantial|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|minor|') = 0)
    OR (COALESCE(`citizensMakePolicy`, 1) = 0 AND COALESCE(`citizensCommission`, 1) = 0 AND COALESCE(`citizensDesign`, 1) = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|none|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|informed|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|consulted|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|influence|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`intendedEffect`, ''), 'positive|neutral|negative') || '|'), '|positive|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`intendedEffect`, ''), 'positive|neutral|negative') || '|'), '|neutral|') = 0 AND COALESCE(`compliance`, 0) = 1)
    OR (INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0 AND COALESCE(`mutualSupport`, 0) = 1)
    OR (COALESCE(`benefitsParticipants`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`benefitIntent`, ''), 'intended|unintended|none') || '|'), '|intended|') = 0)
    OR (COALESCE(`benefitsGroup`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`benefitIntent`, ''), 'intended|unintended|none') || '|'), '|intended|') = 0)
    OR (COALESCE(`benefitsPublic`, 0) = 1 AND INSTR(('|' || COALESCE(NULLIF(`benefitIntent`, ''), 'intended|unintended|none') || '|'), '|intended|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|none|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|informed|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|consulted|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|influence|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`output`, ''), 'publicService|publicOutcome|neither') || '|'), '|publicService|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`output`, ''), 'publicService|publicOutcome|neither') || '|'), '|publicOutcome|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`output`, ''), 'publicService|publicOutcome|neither') || '|'), '|neither|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|none|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|individuals|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|organisations|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`participants`, ''), 'none|individuals|organisations|both') || '|'), '|both|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|active|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`behaviour`, ''), 'active|passive') || '|'), '|passive|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`voluntariness`, ''), 'voluntary|partlyVoluntary|compelled') || '|'), '|voluntary|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`voluntariness`, ''), 'voluntary|partlyVoluntary|compelled') || '|'), '|partlyVoluntary|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`voluntariness`, ''), 'voluntary|partlyVoluntary|compelled') || '|'), '|compelled|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`intendedEffect`, ''), 'positive|neutral|negative') || '|'), '|positive|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`intendedEffect`, ''), 'positive|neutral|negative') || '|'), '|neutral|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`intendedEffect`, ''), 'positive|neutral|negative') || '|'), '|negative|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|substantial|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|minor|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`citizenResources`, ''), 'substantial|minor|none') || '|'), '|none|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`professionalResources`, ''), 'substantial|minor|none') || '|'), '|substantial|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`professionalResources`, ''), 'substantial|minor|none') || '|'), '|minor|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`professionalResources`, ''), 'substantial|minor|none') || '|'), '|none|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`duration`, ''), 'oneOff|regular') || '|'), '|oneOff|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`duration`, ''), 'oneOff|regular') || '|'), '|regular|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|none|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|informed|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|consulted|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|influence|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|shared|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`power`, ''), 'none|informed|consulted|influence|shared|citizenLed') || '|'), '|citizenLed|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`scale`, ''), 'individual|group|community') || '|'), '|individual|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`scale`, ''), 'individual|group|community') || '|'), '|group|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`scale`, ''), 'individual|group|community') || '|'), '|community|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`publicProvider`, ''), 'state|onBehalf|neither') || '|'), '|state|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`publicProvider`, ''), 'state|onBehalf|neither') || '|'), '|onBehalf|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`publicProvider`, ''), 'state|onBehalf|neither') || '|'), '|neither|') = 0)
    OR (INSTR(('|' || COALESCE(NULLIF(`benefitIntent`, ''), 'intended|unintended|none') || '|'), '|intended|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`benefitIntent`, ''), 'intended|unintended|none') || '|'), '|unintended|') = 0 AND INSTR(('|' || COALESCE(NULLIF(`benefitIntent`, ''), 'intended|unintended|none') || '|'), '|none|') = 0) THEN 1 ELSE 0 END AS `contradicted`
FROM `activity`
) AS `known`;
DELETE FROM "verdicts_made_with";
INSERT INTO "verdicts_made_with" ("subject", "version", "hash") VALUES
('codebook', '1.1', 'c4f19f7909ade756'),
('whitaker-1980', '3', 'cdee1bd7cde1f0d7'),
('sharp-1980', '1', 'c90bc968beb5bc48'),
('parks-et-al-1981', '1', '3bcefef3d49878a8'),
('brudney-england-1983', '2', 'e1fd497d91cad53e'),
('ostrom-1996', '1', 'b1a308932f408ade'),
('alford-1998', '2', 'd4e32199eb8612cb'),
('alford-2002', '3', '9d18b09672b726be'),
('alford-2002-clients', '2', '44479ea532fcfa3d'),
('cahn-2004', '2', '0d255af12f3a37cc'),
('joshi-moore-2004', '2', 'ff359a9618dee5cc'),
('brandsen-pestoff-2006', '1', '32853db67b208a06'),
('pestoff-2006', '1', 'ae372446d41f00e8'),
('bovaird-2007', '1', '7550f772a6f81e18'),
('needham-2007', '1', '58e7800388829bb9'),
('alford-2009', '3', 'b19ef47a511f1073'),
('boyle-harris-2009', '1', '069a56fb879394f8'),
('needham-carr-2009', '3', 'f3723186db94a8a4'),
('realpe-wallace-2010', '1', 'bff0f8016eee646f'),
('oecd-2011', '2', '814b9d4bb07aeac5'),
('pestoff-2012', '2', 'e40a0273793e312d'),
('verschuere-et-al-2012', '1', 'dc9b9a1e4e23acf3'),
('osborne-strokosch-2013', '1', 'f9b2fffee7868ba8'),
('slay-stephens-2013', '1', '9e12035885cb1e2a'),
('bussu-2014', '3', 'd261353fab0df323'),
('voorberg-et-al-2015', '1', 'd186a6990680fa2c'),
('brandsen-honingh-2016', '1', '67c7787eb255942e'),
('nightingale-et-al-2016', '2', '2710bc63ce8726e5'),
('osborne-radnor-strokosch-2016', '1', '3af258b54aadd1a8'),
('van-eijk-steen-2016', '2', 'b9db69e7b1c29bba'),
('nabatchi-et-al-2017', '2', '1fd0b598e794d698'),
('brandsen-steen-verschuere-2018', '1', '554e9b8b078e3e46'),
('roper-et-al-2018', '1', '3dacccce0a6e5b6f'),
('torfing-et-al-2019', '2', '41a91569409542e9'),
('bertelli-cannas-2020', '1', 'ffc7b1ef1a339494'),
('loeffler-bovaird-2021', '1', 'c0235a50a01c3958'),
('scottish-government-2021', '1', '7c3c763af9b19f68'),
('brudney-cheng-meijs-2022', '3', '2fef07d58aa3a41a'),
('house-of-lords-2022', '1', '80ff6f3c6d71200a'),
('scie-2022', '1', '0044e33c15b627ca'),
('co-production-network-for-wales', '1', '4c4706af5240341f'),
('tlap-ladder', '2', '5e70c4507cee5571');
