using CoProduction.Literature;

namespace CoProduction.Practice;

/// <summary>Passages that the checklists rest on, each with how it was seen.</summary>
internal static class PracticeSources
{
    private static Work Review => Bibliography.NightingaleEtAl2016;

    public static Citation LadderReading { get; } = Citation.Reading(Bibliography.ThinkLocalActPersonalNd);

    public static Citation DecliningTrust { get; } = InReview(Bibliography.FledderusEtAl2014, "p. 4", "pp. 424-425");

    public static Citation Austerity { get; } = InReview(Bibliography.Buddery2015, "p. 4");

    public static Citation KnowledgeableCitizens { get; } = InReview(Bibliography.Bovaird2007, "p. 4");

    public static Citation LocalContext { get; } = InReview(Bibliography.Needham2007, "p. 4");

    public static Citation LocalContextInCare { get; } = InReview(Bibliography.NeedhamCarr2009, "p. 4");

    public static Citation ChildcareQuality { get; } = InReview(Bibliography.Vamstad2013, "p. 6");

    public static Citation DormantKnowledge { get; } = InReview(Bibliography.Needham2007, "p. 6");

    public static Citation LifestyleDisease { get; } = InReview(Bibliography.Buddery2015, "p. 6", "p. 11");

    public static Citation ChronicDisease { get; } = InReview(Bibliography.RealpeWallace2010, "p. 6");

    public static Citation SelfEfficacyAndTrust { get; } = InReview(Bibliography.FledderusEtAl2014, "pp. 6-7");

    public static Citation TrustIsAssumed { get; } = Citation.Primary(Bibliography.FledderusEtAl2014, "abstract");

    public static Citation OlderPeople { get; } = InReview(Bibliography.GillEtAl2011, "p. 7");

    public static Citation LongTermConditions { get; } = InReview(Bibliography.RealpeWallace2010, "p. 7", "p. 11");

    public static Citation MarginalisedGroups { get; } = InReview(Bibliography.NeedhamCarr2009, "p. 7");

    public static Citation Marginalised { get; } = Citation.Primary(Bibliography.Vamstad2015, "abstract");

    public static Citation CareDemand { get; } = InReview(Bibliography.Buddery2015, "p. 6");

    public static Citation AbilityAndMotives { get; } = InReview(Bibliography.Pestoff2013, "p. 7");

    public static Citation SpecificContext { get; } = InReview(Bibliography.Pestoff2013, "p. 5");

    public static Citation MaturingConcept { get; } = Citation.Reading(Bibliography.BrandsenEtAl2013);

    public static Citation EaseAndSalience { get; } = Citation.Reading(Bibliography.Pestoff2012);

    public static Citation FromKnowledgeToActing { get; } = InReview(Bibliography.VanEijkSteen2013, "p. 7");

    public static Citation SelfEfficacy { get; } = InReview(Bibliography.Thomsen2015, "pp. 7-8");

    public static Citation Engagement { get; } = Citation.Primary(Bibliography.VanEijkSteen2016, "abstract");

    public static Citation EngagementReading { get; } = Citation.Reading(Bibliography.VanEijkSteen2016);

    public static Citation Conditions { get; } = InReview(Bibliography.VoorbergEtAl2015, "p. 8");

    public static Citation FourCapabilities { get; } = Citation.Primary(Bibliography.SharmaEtAl2014, "abstract");

    public static Citation ActivationCapabilities { get; } = InReview(Bibliography.SharmaEtAl2014, "p. 8");

    public static Citation InteractionCapabilities { get; } = InReview(Bibliography.SharmaEtAl2014, "pp. 8-9", "p. 181");

    public static Citation LearningAgility { get; } = InReview(Bibliography.SharmaEtAl2014, "p. 9", "p. 187");

    public static Citation NetworkComplexity { get; } = InReview(Bibliography.TuurnasEtAl2015, "p. 9", "p. 379");

    public static Citation TrustedInformant { get; } = InReview(Bibliography.TuurnasEtAl2015, "p. 9");

    public static Citation OneToOne { get; } = InReview(Bibliography.Palumbo2016, "p. 9", "p. 7");

    public static Citation CoCreatingPartnership { get; } = Citation.Primary(Bibliography.Palumbo2016);

    public static Citation OneToOneReading { get; } = Citation.Reading(Bibliography.Palumbo2016);

    public static Citation ReluctantProfessionals { get; } = InReview(Bibliography.VoorbergEtAl2015, "pp. 9-10");

    public static Citation InformationAsymmetry { get; } = InReview(Bibliography.BarileEtAl2014, "p. 10", "p. 205");

    public static Citation TwoConceptionsOfHealth { get; } = InReview(Bibliography.OwensCribb2012, "p. 10", "pp. 268, 272");

    public static Citation Misuse { get; } = Citation.Primary(Review, "summary");

    public static Citation WholePerson { get; } = Citation.Primary(Review, "summary");

    public static Citation ThoseWhoWouldBenefitMost { get; } = Citation.Primary(Review, "p. 8");

    public static Citation Feasibility { get; } = InReview(Bibliography.ParksEtAl1981, "pp. 3-4");

    public static Citation FeasibilityReading { get; } = Citation.Reading(Bibliography.ParksEtAl1981);

    public static Citation Synergy { get; } = Citation.Reading(Bibliography.Ostrom1996);

    public static Citation DiscouragedInputs { get; } = Citation.Primary(Bibliography.Ostrom1996, "p. 1073");

    public static Citation SevenEvils { get; } = Citation.Primary(Bibliography.SteenEtAl2018, "abstract");

    public static Citation RejectedResponsibility { get; } = Citation.Reported(Bibliography.SteenEtAl2018, Bibliography.UniformNovemberNd);

    public static Citation SevenEvilsReading { get; } = Citation.Reading(Bibliography.SteenEtAl2018);

    public static Citation ValueFailure { get; } = Citation.Primary(Bibliography.WilliamsEtAl2016, "abstract");

    public static Citation ExcludedGroups { get; } = Citation.Primary(Review, "p. 10");

    public static Citation ConsultationIsNoToken { get; } = Citation.Primary(Bibliography.ConsultationInstituteNd);

    public static Citation Ladder { get; } = Citation.Reported(Bibliography.ThinkLocalActPersonalNd, Bibliography.NorfolkCountyCouncilNd);

    public static Citation CallItWhatItIs { get; } = Citation.Primary(Bibliography.ImpactCentreNd);

    /// <summary>What the review that this library starts from says of a work.</summary>
    private static Citation InReview(Work work, string page, string? locator = null) => Citation.Reported(work, Review, locator, page);
}
