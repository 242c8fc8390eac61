using System.Collections.Frozen;

namespace CoProduction.Literature;

public static partial class Bibliography
{
    // A type of its own: it is initialised at first use, when the properties of every part of Bibliography have their values.
    private static class Catalogue
    {
        internal static IReadOnlyList<Work> All { get; } =
        [
            AdamsBoateng2018, Alford1998, Alford2002, Alford2002b, Alford2009, Alford2011, Alford2014, Alford2014b,
            Alford2015, AltoMolise2019, AmericanHospitalAssociation2013, AnsellTorfing2021, Arnstein1969, Atkinson2010, BarileEtAl2014,
            Barrows2017, BataldenEtAl2016, BertelliCannas2020, BetterWayNd, BezwaarBijstandNd, Bovaird2007, BovairdEtAl2015,
            BovairdLoeffler2012, BovairdLoefflerNd, Boyle2006, BoyleEtAl2010, BoyleEtAl2010b, BoyleHarris2009,
            BrandRolland2018, BrandsenEtAl2013, BrandsenEtAl2018, BrandsenEtAl2018b, BrandsenEtAlNd, BrandsenHelderman2012,
            BrandsenHoningh2016, BrandsenHoningh2018, BrandsenPestoff2006, Brudney1983, BrudneyEngland1983, BrudneyEtAl2022,
            Buddery2015, BurgessDurrant2019, Bussu2014, Cahn2000, Cahn2004, Cahn2008, CbmNd, ClarkEtAl2013,
            CoProductionNetworkForWalesNd, CoProductionWalesNd, CoValNd, Combes1992, CommunityCare2009,
            ConsultationInstituteNd, ConsultationInstituteNdB, ConsultationInstituteNdC, Crompton2021, DeRosisEtAl2020,
            DriftNd, Escobar2020, EuropeanGroupForOrganizationalStudies2022, FarmerNimegeer2014, Fledderus2018,
            FledderusEtAl2014, FledderusNd, FlindersWood2019, FoxEtAl2021, GalliEtAl2014, GazleyEtAl2018, GheduzziEtAl2020,
            GillEtAl2011, GovernanceInternationalNd, GovernanceInternationalNdB, GovernanceInternationalNdC, HineHughes2011,
            HoffsNd, HofmannEtAl2023, HouseOfLordsAdultSocialCareCommittee2022, Hutchings2018, ImpactCentreNd,
            InnovationUnitNd, InstituteOfDevelopmentStudies2002, Jakobsen2013, JakobsenAndersen2013, JoshiMoore2004,
            KashefiMort2004, KayeEssienYankson2025, Kleinhans2017, KlopfEtAl2016, KoinBlogNd, KudosNd, LeeEtAl2024,
            Linders2012, LocalGovernmentAssociationNd, Loeffler2021, Loeffler2021b, LoefflerBovaird2016,
            LoefflerBovaird2021, LoefflerBovaird2021b, LuderWerth2010, Lyall2013, MangaiDeVries2018, MarelloHelwege2014,
            McCulloch2016, McGranahanMitlin2016, McMullin2025, Meijer2012, MezaEtAl2004, MiaoEtAl2020, MinerviniEtAlNd, MolsPridmore2019,
            MussoEtAl2019, NabatchiEtAl2016, NabatchiEtAl2017, Needham2007, NeedhamCarr2009, NhsEducationForScotlandNd, NhsEnglandNd,
            NightingaleEtAl2016, NorfolkCountyCouncilNd, NorfolkCountyCouncilNdB, Oecd2011,
            OecdObservatoryOfPublicSectorInnovationNd, OmroepWest2017, OpenUniversityNd, OsborneEtAl2016, OsborneStrokosch2013, Ostrom1996,
            OwensCribb2012, PaTimesNd, Palumbo2016, ParksEtAl1980, ParksEtAl1981, PepperNd, PerkinsEtAlNd,
            PerkinsRepper2017, Pestoff2006, Pestoff2009, Pestoff2012, Pestoff2013, Pestoff2014, Pestoff2018, Pestoff2021,
            Pilemalm2020, PocobelloEtAl2019, PrinceNd, RadboudUniversityNd, RealpeWallace2010, ReitanNd, RobertsEtAl2014,
            RoperEtAl2018, ScottishCoProductionNetworkNd, ScottishGovernment2021, ScottishGovernmentNd, SharmaEtAl2014,
            Sharp1980, SigmundFreudUniversityNd, SinclairNd, Singh2010, SkoganEtAl2000, SlayNd, SlayStephens2013, SmarterTogetherNd,
            SocialCareInstituteForExcellence2022, SocialCareInstituteForExcellenceNd, SpiceNd, SteenBrandsen2020,
            SteenEtAl2018, Tatam2010, TheGuardian2008, ThinkLocalActPersonalNd, ThinkLocalActPersonalNdB, Thomsen2015,
            ThomsenNd, TorfingEtAl2019, TransformationPartnersInHealthAndCareNd, TurnerHolmesNd, TuurnasEtAl2015,
            UncSchoolOfGovernment2015, UniformNovemberNd, Vamstad2012, Vamstad2013, Vamstad2015, VanEijk2018,
            VanEijkEtAl2017, VanEijkEtAl2023, VanEijkEtAlNd, VanEijkGasco2018, VanEijkSteen2013, VanEijkSteen2016,
            VanKleefVanEijk2016, VanleeneEtAl2017, VerschuereEtAl2012, VoorbergEtAl2013, VoorbergEtAl2013b,
            VoorbergEtAl2015, Wallach2016, Weaver2022, WesternAustralianAssociationForMentalHealthNd, Whitaker1980,
            WilliamsEtAl2016, WilsonEtAl2008, WinVisible2020, WomensCommunityMattersNd,
        ];

        internal static IReadOnlyList<Work> ReviewReferences { get; } =
        [
            Alford1998, BarileEtAl2014, Bovaird2007, BrandsenPestoff2006, BrandsenEtAl2013, BrudneyEngland1983,
            Buddery2015, FledderusEtAl2014, GillEtAl2011, VoorbergEtAl2015, Needham2007, NeedhamCarr2009, Ostrom1996,
            OwensCribb2012, Palumbo2016, ParksEtAl1981, Pestoff2006, Pestoff2013, RealpeWallace2010, SharmaEtAl2014,
            Thomsen2015, TuurnasEtAl2015, Vamstad2013, VanEijkSteen2013, Whitaker1980,
        ];

        internal static FrozenDictionary<string, Work> ById { get; } = All.ToFrozenDictionary(work => work.Id, StringComparer.Ordinal);
    }
}
