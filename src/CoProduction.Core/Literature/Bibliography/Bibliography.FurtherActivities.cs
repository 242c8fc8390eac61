namespace CoProduction.Literature;

// Further works in which activities are described that the samples classify: Lüder to WinVisible.
public static partial class Bibliography
{
    /// <summary>Lüder and Werth (2010), on a bus that villagers drive.</summary>
    public static Work LuderWerth2010 { get; } = Report(
        "luder-werth-2010", "Lüder, Günter; Werth, Klaus", 2010, "Citizens Bus around Citizens in Rural Brieselang", "Governance International", CaseStudies);

    /// <summary>Marello and Helwege (2014), on cooperatives of waste pickers.</summary>
    public static Work MarelloHelwege2014 { get; } = Report(
        "marello-helwege-2014", "Marello, Marta; Helwege, Ann", 2014,
        "Solid Waste Management and Social Inclusion of Waste Pickers: Opportunities and Challenges", "Boston University",
        "Global Economic Governance Initiative Working Paper", "7");

    /// <summary>McGranahan and Mitlin (2016), on sanitation that communities drive in Karachi and in Indian cities.</summary>
    public static Work McGranahanMitlin2016 { get; } = Article(
        "mcgranahan-mitlin-2016", "McGranahan, Gordon; Mitlin, Diana", 2016,
        "Learning from Sustained Success: How Community-Driven Initiatives to Improve Urban Sanitation Can Meet the Challenges",
        "World Development", "87", pages: "307-317", doi: "10.1016/j.worlddev.2016.06.019");

    /// <summary>Meza et al. (2004), on associations of parents that run rural schools in El Salvador.</summary>
    public static Work MezaEtAl2004 { get; } = ConferencePaper(
        "meza-et-al-2004", "Meza, Darlyn; Guzmán, José L.; De Varela, Lorena", 2004,
        "EDUCO: A Community-Managed Education Program in Rural Areas of El Salvador",
        "Scaling Up Poverty Reduction: A Global Learning Process and Conference, Shanghai");

    /// <summary>Miao et al. (2020), on community volunteers in the pandemic in China.</summary>
    public static Work MiaoEtAl2020 { get; } = Article(
        "miao-et-al-2020", "Miao, Qing; Schwarz, Susan; Schwarz, Gary", 2020, "Responding to COVID-19: Community Volunteerism and Coproduction in China",
        "World Development", doi: "10.1016/j.worlddev.2020.105128", note: "The volume was not established.");

    /// <summary>Mols and Pridmore (2019), on neighbourhood groups that watch for crime by messages.</summary>
    public static Work MolsPridmore2019 { get; } = Article(
        "mols-pridmore-2019", "Mols, Anouk; Pridmore, Jason", 2019,
        "When Citizens Are \"Actually Doing Police Work\": The Blurring of Boundaries in WhatsApp Neighbourhood Crime Prevention Groups in The Netherlands",
        "Surveillance & Society", "17", "3/4", "272-287");

    /// <summary>Perkins et al. (n.d.), on recovery colleges.</summary>
    public static Work PerkinsEtAlNd { get; } = Report(
        "perkins-et-al-nd", "Perkins, Rachel; Meddings, Sara; Williams, Sue; Repper, Julie", null, "Recovery Colleges 10 Years On", "ImROC", "Paper", "15",
        note: NoYear);

    /// <summary>Perkins and Repper (2017), on what is and what is not a recovery college.</summary>
    public static Work PerkinsRepper2017 { get; } = Article(
        "perkins-repper-2017", "Perkins, Rachel; Repper, Julie", 2017, "Editorial: When Is a \"Recovery College\" Not a \"Recovery College\"?",
        "Mental Health and Social Inclusion", "21", "2", "65-72", "10.1108/MHSI-02-2017-0005");

    /// <summary>Pestoff (2021), on cooperative health care in Japan.</summary>
    public static Work Pestoff2021 { get; } = Book(
        "pestoff-2021", "Pestoff, Victor", 2021,
        "Co-Production and Japanese Healthcare: Work Environment, Governance, Service Quality and Social Values", "Routledge");

    /// <summary>Pocobello et al. (2019), on a mental health service that users help to run.</summary>
    public static Work PocobelloEtAl2019 { get; } = Article(
        "pocobello-et-al-2019",
        "Pocobello, Raffaella; el Sehity, Tarek; Negrogno, Luca; Minervini, Carlo; Guida, Maddalena; Venerito, Cosimo", 2019,
        "Comparison of a Co-Produced Mental Health Service to Traditional Services: A Co-Produced Mixed-Methods Cross-Sectional Study",
        "International Journal of Mental Health Nursing", "29", "3", "460-475", "10.1111/inm.12681",
        note: "Published online on 9 December 2019; the issue is of 2020.");

    /// <summary>Reitan (n.d.), on co-production with users who are held against their will.</summary>
    public static Work ReitanNd { get; } = Article(
        "reitan-nd", "Reitan, Therese", null, "Negotiating Space in Confined Places: Co-Production of Public Services with Unwilling Users",
        "Scandinavian Journal of Public Administration", note: "The year, the volume and the pages were not established.");

    /// <summary>Roberts et al. (2014), on volunteers who treat patients until the ambulance comes.</summary>
    public static Work RobertsEtAl2014 { get; } = Article(
        "roberts-et-al-2014", "Roberts, Anne; Nimegeer, Amy; Farmer, Jane; Heaney, David J.", 2014,
        "The Experience of Community First Responders in Co-Producing Rural Health Care: In the Liminal Gap between Citizen and Professional",
        "BMC Health Services Research", "14", doi: "10.1186/1472-6963-14-460", note: "Article 460.");

    /// <summary>Sinclair (n.d.), on residents who choose their local coordinator.</summary>
    public static Work SinclairNd { get; } = WebPage(
        "sinclair-nd", "Sinclair, Nick", null, "Co-Production: An Essential Strand of Local Area Coordination", "Community Catalysts",
        "https://www.communitycatalysts.co.uk/lacnetwork/co-production-an-essential-strand-of-local-area-coordination-by-nick-sinclair/", NoYear);

    /// <summary>Skogan et al. (2000), on residents and police officers who solve problems together in Chicago.</summary>
    public static Work SkoganEtAl2000 { get; } = Report(
        "skogan-et-al-2000",
        "Skogan, Wesley G.; Hartnett, Susan M.; DuBois, Jill; Comey, Jennifer T.; Kaiser, Marianne; Lovig, Justine H.", 2000,
        "Problem Solving in Practice: Implementing Community Policing in Chicago", "National Institute of Justice", "Research Report");

    /// <summary>Steen and Brandsen (2020), on co-production in the pandemic and after it.</summary>
    public static Work SteenBrandsen2020 { get; } = Article(
        "steen-brandsen-2020", "Steen, Trui; Brandsen, Taco", 2020, "Coproduction during and after the COVID-19 Pandemic: Will It Last?",
        "Public Administration Review", "80", "5", "851-855", "10.1111/puar.13258");

    /// <summary>Tatam (2010), on teenagers who teach other teenagers.</summary>
    public static Work Tatam2010 { get; } = Report(
        "tatam-2010", "Tatam, John", 2010,
        "Peer Educators Lead the Way: How London Borough of Lambeth Lowered Teenage Pregnancy Rates and Improved Sex Education",
        "Governance International", CaseStudies);

    /// <summary>WinVisible (2020), on disabled residents and a council, and on meetings that change nothing.</summary>
    public static Work WinVisible2020 { get; } = WebPage(
        "winvisible-2020", "WinVisible", 2020, "COVID-19: WinVisible Backs Hammersmith & Fulham's Support of Disabled People", null,
        "https://winvisible.org/2020/04/16/hammersmith-fulham-lead-by-example/", "16 April 2020.");
}
