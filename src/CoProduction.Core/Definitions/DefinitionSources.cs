using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Passages that several definitions and kinds rest on, each with how it was seen; those that the codebook rests on too are its own.</summary>
internal static class DefinitionSources
{
    private static Work Review => Bibliography.NightingaleEtAl2016;

    public static Citation WhitakerReading { get; } = Citation.Reading(Bibliography.Whitaker1980);

    public static Citation ParksBothContribute { get; } = Citation.Reported(Bibliography.ParksEtAl1981, Bibliography.VanEijkEtAl2017);

    public static Citation ParksDelivery { get; } = Citation.Reported(Bibliography.ParksEtAl1981, Bibliography.Loeffler2021);

    public static Citation BrudneyEnglandProducers { get; } = Citation.Reported(Bibliography.BrudneyEngland1983, Bibliography.BovairdLoefflerNd);

    public static Citation OstromReading { get; } = Citation.Reading(Bibliography.Ostrom1996);

    public static Citation OstromReliance { get; } = Citation.Reported(Bibliography.Ostrom1996, Review, null, "p. 3");

    public static Citation BrudneyActive { get; } = Citation.Primary(Bibliography.Brudney1983, "abstract");

    public static Citation BrudneyEnglandReading { get; } = Citation.Reading(Bibliography.BrudneyEngland1983);

    public static Citation Alford1998Producers { get; } = Citation.Primary(Bibliography.Alford1998, "p. 128");

    public static Citation Alford1998Roads { get; } = Citation.Primary(Bibliography.Alford1998, "abstract");

    public static Citation Alford1998Reading { get; } = Citation.Reading(Bibliography.Alford1998);

    public static Citation Alford2002Coproducers { get; } = Citation.Primary(Bibliography.Alford2002, "abstract");

    public static Citation Alford2002Three { get; } = Citation.Reported(Bibliography.Alford2002, Bibliography.VanEijkGasco2018, null, "abstract");

    public static Citation Alford2002Reading { get; } = Citation.Reading(Bibliography.Alford2002);

    public static Citation AlfordCoercion { get; } = Citation.Primary(Bibliography.Alford2015, "abstract");

    public static Citation AlfordGrid { get; } = Citation.Primary(Bibliography.Alford2011, "Defining co-production");

    public static Citation AlfordFireBrigade { get; } = Citation.Primary(Bibliography.Alford2011, "The case of the fire brigade");

    public static Citation AlfordMisconception { get; } = Citation.Primary(Bibliography.Alford2014b, "What is co-production?");

    public static Citation BrandsenPestoffNarrow { get; } = Citation.Reading(Bibliography.BrandsenPestoff2006);

    public static Citation NefSlides { get; } = Citation.Primary(Bibliography.SlayNd);

    public static Citation NefReading { get; } = Citation.Reading(Bibliography.BoyleHarris2009);

    public static Citation VoorbergRoleNames { get; } = Citation.Primary(Bibliography.VoorbergEtAl2013, "abstract");

    public static Citation VoorbergUsers { get; } = Citation.Reported(Bibliography.VoorbergEtAl2015, Bibliography.FoxEtAl2021, "p. 1335");

    public static Citation BrandsenHoninghEmployees { get; } = Citation.Reported(Bibliography.BrandsenHoningh2016, Bibliography.VanEijkEtAl2017);

    public static Citation BrandsenHoninghLater { get; } = Citation.Primary(Bibliography.BrandsenHoningh2018, "abstract");

    public static Citation IndividualCitizens { get; } = Citation.Primary(Bibliography.BrandsenEtAl2018b, "abstract");

    public static Citation RealpeWallaceReading { get; } = Citation.Reading(Bibliography.RealpeWallace2010);

    public static Citation RealpeWallaceTransformative { get; } = Citation.Primary(Bibliography.RealpeWallace2010);

    public static Citation NefElementsReading { get; } = Citation.Reading(Bibliography.BoyleEtAl2010);

    public static Citation PestoffKinds { get; } = Citation.Primary(Bibliography.Pestoff2009, "accepted manuscript");

    public static Citation PestoffMix { get; } = Citation.Primary(Bibliography.Pestoff2009, "accepted manuscript, abstract");

    public static Citation PestoffEconomic { get; } = Citation.Primary(Bibliography.Pestoff2018);

    public static Citation Pestoff2006Reading { get; } = Citation.Reading(Bibliography.Pestoff2006);

    public static Citation PestoffSynergy { get; } = Citation.Primary(Bibliography.Pestoff2012);

    public static Citation PestoffHeavyLight { get; } = Citation.Primary(Bibliography.Pestoff2012, "abstract");

    public static Citation PestoffLevels { get; } = Citation.Reported(Bibliography.Pestoff2013, Review, null, "p. 5");

    public static Citation Pestoff2012Reading { get; } = Citation.Reading(Bibliography.Pestoff2012);

    public static Citation BovairdFull { get; } = Citation.Reported(Bibliography.Bovaird2007, Bibliography.Loeffler2021, "p. 848");

    public static Citation BovairdParties { get; } = Citation.Reported(Bibliography.Bovaird2007, Bibliography.KudosNd);

    public static Citation BovairdAxes { get; } = Citation.Reported(Bibliography.Bovaird2007, Bibliography.ThinkLocalActPersonalNdB);

    public static Citation BovairdTable { get; } = Citation.Reading(Bibliography.Bovaird2007);

    public static Citation NeedhamRoles { get; } = Citation.Primary(Bibliography.Needham2007, "p. 221");

    public static Citation NeedhamReading { get; } = Citation.Reading(Bibliography.Needham2007);

    public static Citation OsborneStrokoschTypes { get; } = Citation.Reading(Bibliography.OsborneStrokosch2013);

    public static Citation OsborneStrokoschLevels { get; } = Citation.Primary(Bibliography.OsborneStrokosch2013, "p. S31");

    public static Citation OsborneEtAlTerms { get; } = Citation.Reading(Bibliography.OsborneEtAl2016);

    public static Citation OsborneEtAlIntrinsic { get; } = Citation.Primary(Bibliography.OsborneEtAl2016, "accepted version");

    public static Citation BussuTerms { get; } = Citation.Primary(Bibliography.Bussu2014);

    public static Citation BussuReading { get; } = Citation.Reading(Bibliography.Bussu2014);

    public static Citation VoorbergInclusion { get; } = Citation.Primary(Bibliography.VoorbergEtAl2013b, "abstract");

    public static Citation VoorbergWithCitizens { get; } = Citation.Primary(Bibliography.VoorbergEtAl2015, "abstract");

    public static Citation VanEijkSteenTerms { get; } = Citation.Primary(Bibliography.VanEijkSteen2016);

    public static Citation VanEijkEtAlKeyFeature { get; } = Citation.Primary(Bibliography.VanEijkEtAl2017);

    public static Citation VanEijkSteenReading { get; } = Citation.Reading(Bibliography.VanEijkSteen2016);

    public static Citation NabatchiTerms { get; } = Citation.Reading(Bibliography.NabatchiEtAl2017);

    public static Citation NabatchiActors { get; } = Citation.Primary(Bibliography.NabatchiEtAl2016, "abstract");

    public static Citation BrandsenEtAlBlurb { get; } = Citation.Primary(Bibliography.BrandsenEtAl2018, "blurb");

    public static Citation BrandsenEtAlRole { get; } = Citation.Primary(Bibliography.BrandsenEtAlNd, "abstract");

    public static Citation BrandsenEtAlReading { get; } = Citation.Reading(Bibliography.BrandsenEtAl2018);

    public static Citation FourCosTerms { get; } = Citation.Reported(Bibliography.LoefflerBovaird2021, Bibliography.Weaver2022);

    public static Citation FourCosCore { get; } = Citation.Primary(Bibliography.LoefflerBovaird2021);

    public static Citation HandbookPartnership { get; } = Citation.Primary(Bibliography.LoefflerBovaird2021b, "chapter 1");

    public static Citation FourCosPrompted { get; } = Citation.Primary(Bibliography.Loeffler2021b);

    public static Citation TlapRungs { get; } = Citation.Reported(Bibliography.ThinkLocalActPersonalNd, Bibliography.NorfolkCountyCouncilNd);

    public static Citation TlapStrategic { get; } = Citation.Reported(Bibliography.ThinkLocalActPersonalNd, Bibliography.ConsultationInstituteNdB);

    public static Citation TlapDifference { get; } = Citation.Primary(Bibliography.ThinkLocalActPersonalNdB);

    public static Citation TlapReading { get; } = Citation.Reading(Bibliography.ThinkLocalActPersonalNd);

    public static Citation ArnsteinRungs { get; } = Citation.Reported(Bibliography.Arnstein1969, Bibliography.OpenUniversityNd);

    public static Citation BrudneyEtAlStages { get; } = Citation.Primary(Bibliography.BrudneyEtAl2022, "p. 795");

    public static Citation BrudneyEtAlJoint { get; } = Citation.Primary(Bibliography.BrudneyEtAl2022, "abstract");

    public static Citation BrudneyEtAlReading { get; } = Citation.Reading(Bibliography.BrudneyEtAl2022);

    public static Citation ReviewCovers { get; } = Citation.Primary(Bibliography.NightingaleEtAl2016, "summary");

    public static Citation ReviewCitizens { get; } = Citation.Primary(Bibliography.NightingaleEtAl2016, "summary; p. 9");

    public static Citation ReviewReading { get; } = Citation.Reading(Bibliography.NightingaleEtAl2016);

    public static Citation CahnBook { get; } = Citation.Reported(Bibliography.Cahn2004, Bibliography.KoinBlogNd);

    public static Citation CahnPartnership { get; } = Citation.Primary(Bibliography.Cahn2008);

    public static Citation CahnReading { get; } = Citation.Reading(Bibliography.Cahn2004);

    public static Citation OecdReading { get; } = Citation.Reading(Bibliography.Oecd2011);

    public static Citation VerschuereNarrow { get; } = Citation.Primary(Bibliography.VerschuereEtAl2012, "abstract");

    public static Citation VerschuereMix { get; } = Citation.Primary(Bibliography.VerschuereEtAl2012, "introduction");

    public static Citation SlayStephensTerms { get; } =
        Citation.Reported(Bibliography.SlayStephens2013, Bibliography.WesternAustralianAssociationForMentalHealthNd, "p. 3");

    public static Citation SlayStephensReading { get; } = Citation.Reading(Bibliography.SlayStephens2013);

    public static Citation RoperCulture { get; } = Citation.Primary(Bibliography.RoperEtAl2018, "title page and summary");

    public static Citation RoperReading { get; } = Citation.Reading(Bibliography.RoperEtAl2018);

    public static Citation TorfingReading { get; } = Citation.Reading(Bibliography.TorfingEtAl2019);

    public static Citation BertelliCannasLaw { get; } = Citation.Primary(Bibliography.BertelliCannas2020, "abstract");

    public static Citation BertelliCannasReading { get; } = Citation.Reading(Bibliography.BertelliCannas2020);

    public static Citation ScottishMethod { get; } = Citation.Primary(Bibliography.ScottishGovernment2021);

    public static Citation ScottishOrganisations { get; } = Citation.Primary(Bibliography.ScottishCoProductionNetworkNd, "foreword");

    public static Citation SciePartnership { get; } = Citation.Primary(Bibliography.SocialCareInstituteForExcellence2022, "executive summary");

    public static Citation ScieCharter { get; } = Citation.Primary(Bibliography.SocialCareInstituteForExcellenceNd);

    public static Citation LordsEqualPartners { get; } = Citation.Primary(Bibliography.HouseOfLordsAdultSocialCareCommittee2022, "para. 254");

    public static Citation LordsOwnCare { get; } = Citation.Primary(Bibliography.HouseOfLordsAdultSocialCareCommittee2022, "para. 255");

    public static Citation LordsReading { get; } = Citation.Reading(Bibliography.HouseOfLordsAdultSocialCareCommittee2022);

    public static Citation WalesDefinition { get; } = Citation.Primary(Bibliography.CoProductionNetworkForWalesNd);

    public static Citation McMullinForms { get; } = Citation.Primary(Bibliography.McMullin2025, "abstract");

    public static Citation McMullinReading { get; } = Citation.Reading(Bibliography.McMullin2025);

    public static Citation AnsellTorfingExtends { get; } = Citation.Primary(Bibliography.AnsellTorfing2021, "abstract");

    public static Citation AnsellTorfingReading { get; } = Citation.Reading(Bibliography.AnsellTorfing2021);

    public static Citation Pestoff2013Reading { get; } = Citation.Reading(Bibliography.Pestoff2013);
}
