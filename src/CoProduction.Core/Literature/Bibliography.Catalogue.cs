using System.Collections.Frozen;

namespace CoProduction.Literature;

public static partial class Bibliography
{
    // A type of its own: it is initialised at first use, when the properties of every part of Bibliography have their values.
    private static class Catalogue
    {
        internal static IReadOnlyList<Work> All { get; } =
        [
            Alford1998, Alford2002, Alford2002b, Alford2009, Alford2015, Arnstein1969, BarileEtAl2014,
            BataldenEtAl2016, Bovaird2007, BovairdLoeffler2012, BovairdLoefflerNd, Boyle2006, BoyleEtAl2010,
            BoyleEtAl2010b, BoyleHarris2009, BrandsenEtAl2013, BrandsenEtAl2018, BrandsenEtAl2018b, BrandsenEtAlNd,
            BrandsenHoningh2016, BrandsenHoningh2018, BrandsenPestoff2006, Brudney1983, BrudneyEngland1983,
            BrudneyEtAl2022, Buddery2015, Bussu2014, CbmNd, CommunityCare2009, ConsultationInstituteNd, Fledderus2018,
            FledderusEtAl2014, FledderusNd, FlindersWood2019, FoxEtAl2021, GillEtAl2011, HoffsNd,
            HouseOfLordsAdultSocialCareCommittee2022, ImpactCentreNd, Jakobsen2013, JakobsenAndersen2013,
            JoshiMoore2004, KayeEssienYankson2025, KudosNd, LeeEtAl2024, Linders2012, Loeffler2021, Loeffler2021b,
            LoefflerBovaird2016, LoefflerBovaird2021, LoefflerBovaird2021b, McCulloch2016, McMullin2025, Meijer2012,
            MussoEtAl2019, NabatchiEtAl2016, NabatchiEtAl2017, Needham2007, NeedhamCarr2009, NightingaleEtAl2016,
            NorfolkCountyCouncilNd, NorfolkCountyCouncilNdB, OpenUniversityNd, OsborneEtAl2016, OsborneStrokosch2013,
            Ostrom1996, OwensCribb2012, PaTimesNd, Palumbo2016, ParksEtAl1980, ParksEtAl1981, Pestoff2006,
            Pestoff2009, Pestoff2012, Pestoff2013, Pestoff2014, Pestoff2018, PrinceNd, RadboudUniversityNd,
            RealpeWallace2010, SharmaEtAl2014, Sharp1980, SlayNd, SteenEtAl2018, ThinkLocalActPersonalNd,
            ThinkLocalActPersonalNdB, Thomsen2015, ThomsenNd, TransformationPartnersNd, TuurnasEtAl2015,
            UncSchoolOfGovernment2015, Vamstad2012, Vamstad2013, Vamstad2015, VanEijkEtAl2017, VanEijkEtAlNd,
            VanEijkGasco2018, VanEijkSteen2013, VanEijkSteen2016, VanKleefVanEijk2016, VoorbergEtAl2013,
            VoorbergEtAl2015, WaamhNd, Weaver2022, Whitaker1980, WilliamsEtAl2016, WomensCommunityMattersNd,
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
