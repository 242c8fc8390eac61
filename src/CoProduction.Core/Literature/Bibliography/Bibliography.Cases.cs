namespace CoProduction.Literature;

// Works that published cases are taken from, that report other works, or that bear on practice: prediction, readiness and warnings.
public static partial class Bibliography
{
    private const string CoCreation = "Co-Production and Co-Creation: Engaging Citizens in Public Services";
    private const string CoCreationEditors = "Brandsen, Taco; Steen, Trui; Verschuere, Bram";
    private const string NoYear = "The year of the page is not known.";

    /// <summary>Boyle (2006), on council tenants who staff services and are rewarded through a time bank.</summary>
    public static Work Boyle2006 { get; } = WebPage(
        "boyle-2006", "Boyle, David", 2006, "[Comment of 28 June 2006]", "The Guardian",
        "https://www.theguardian.com/society/2006/jun/28/voluntarysector.comment", "The title was not established.");

    /// <summary>Brandsen et al. (n.d.), on citizens who take an active and direct role in delivery.</summary>
    public static Work BrandsenEtAlNd { get; } = Chapter(
        "brandsen-et-al-nd", "Brandsen, Taco; Steen, Trui; Verschuere, Bram", null, "Co-Production", null, null, "Routledge",
        doi: "10.4324/9781315181011-23", note: "Chapter 23 of a handbook whose title, editors and year were not established.");

    /// <summary>CBM (n.d.), on the rungs of Arnstein's ladder.</summary>
    public static Work CbmNd { get; } = WebPage(
        "cbm-nd", "CBM", null, "The Ladder of Citizen Participation", null,
        "https://participation.cbm.org/the-ladder-of-citizen-participation", NoYear);

    /// <summary>Community Care (2009), a practice summary of Needham and Carr (2009).</summary>
    public static Work CommunityCare2009 { get; } = WebPage(
        "community-care-2009", "Community Care", 2009, "Proven Practice: Co-Production and Adult Social Care", null,
        "https://www.communitycare.co.uk/2009/04/14/proven-practice-co-production-and-adult-social-care/",
        "The author was not established; the title follows the page's address.");

    /// <summary>The Consultation Institute (n.d.), against branding all consultation as tokenism.</summary>
    public static Work ConsultationInstituteNd { get; } = WebPage(
        "consultation-institute-nd", "Consultation Institute", null, "The End of Tokenism", null,
        "https://www.consultationinstitute.org/the-end-of-tokenism/", NoYear);

    /// <summary>Fledderus (2018), a case of building trust in work corporations.</summary>
    public static Work Fledderus2018 { get; } = Chapter(
        "fledderus-2018", "Fledderus, Joost", 2018, "Case Study: Building Trust in Work Corporations", CoCreationEditors, CoCreation,
        "Routledge", doi: "10.4324/9781315204956-42", note: "The pages of the chapter were not established.");

    /// <summary>Fledderus (n.d.), a conference paper that applies the definition of Alford (2009).</summary>
    public static Work FledderusNd { get; } = ConferencePaper(
        "fledderus-nd", "Fledderus, Joost", null, "[Conference paper that applies the definition of Alford (2009)]",
        "European Consortium for Political Research", "https://ecpr.eu/Events/Event/PaperDetails/3650",
        "The title and the year were not established.");

    /// <summary>Flinders and Wood (2019), on a city that ended joint working on its street trees.</summary>
    public static Work FlindersWood2019 { get; } = Article(
        "flinders-wood-2019", "Flinders, Matthew; Wood, Matthew", 2019,
        "Ethnographic Insights into Competing Forms of Co-Production: A Case Study of the Politics of Street Trees in a Northern English City",
        "Social Policy & Administration", "53", "2", "279-294",
        note: "Authors, year, volume and pages were not checked against the article itself.");

    /// <summary>Hoffs (n.d.), on professionals and vulnerable citizens in a debt-relief project in The Hague.</summary>
    public static Work HoffsNd { get; } = new()
    {
        Id = "hoffs-nd", Authors = Author.ParseList("Hoffs, Judith"), Kind = WorkKind.MastersThesis, Publisher = "Leiden University",
        Title = "The Role of the Professional in Coproduction Projects with Vulnerable Citizens: A Debt-Relief Project in The Hague",
        Note = "The year of the thesis was not established.",
    };

    /// <summary>The Adult Social Care Committee of the House of Lords (2022), on decisions made together as equal partners.</summary>
    public static Work HouseOfLordsAdultSocialCareCommittee2022 { get; } = Report(
        "house-of-lords-adult-social-care-committee-2022", "House of Lords Adult Social Care Committee", 2022,
        "A \"Gloriously Ordinary Life\": Spotlight on Adult Social Care", "House of Lords", "HL Paper", "99",
        "https://publications.parliament.uk/pa/ld5803/ldselect/ldadultsoc/99/9908.htm");

    /// <summary>The IMPACT Centre (n.d.), on not calling consultation co-production.</summary>
    public static Work ImpactCentreNd { get; } = WebPage(
        "impact-centre-nd", "IMPACT Centre", null, "Example Change Tools for IMPACT Change Model: Co-Production", "University of Birmingham",
        "https://impact.bham.ac.uk/impact-change-model/example-change-tools-for-impact-change-model-co-production/", NoYear);

    /// <summary>Kaye-Essien and Yankson (2025), on Ghanaians who repair roads and manage traffic themselves.</summary>
    public static Work KayeEssienYankson2025 { get; } = Article(
        "kaye-essien-yankson-2025", "Kaye-Essien, Charles W.; Yankson, Eric", 2025,
        "The Motivational Basis of Citizen-Led Local Interventions: The Case of Road Repairs and Traffic Management in Ghana",
        "International Journal of Public Administration", "48", "14", "948-961", "10.1080/01900692.2024.2429131");

    /// <summary>Lee et al. (2024), on seven dimensions of definitions in the planning literature.</summary>
    public static Work LeeEtAl2024 { get; } = Article(
        "lee-et-al-2024", "Lee, Dahae; Feiertag, Patricia; Unger, Lena", 2024, "Defining Co-Production: A Review of the Planning Literature",
        "Journal of Planning Literature", "39", "2", "227-240", "10.1177/08854122231219919", note: "Published online in 2023.");

    /// <summary>Linders (2012), on citizens as partners of government in the age of social media.</summary>
    public static Work Linders2012 { get; } = Article(
        "linders-2012", "Linders, Dennis", 2012,
        "From E-Government to We-Government: Defining a Typology for Citizen Coproduction in the Age of Social Media",
        "Government Information Quarterly", "29", "4", "446-454", "10.1016/j.giq.2012.06.003");

    /// <summary>McCulloch (2016), on people under a criminal justice sanction who help to shape it.</summary>
    public static Work McCulloch2016 { get; } = Article(
        "mcculloch-2016", "McCulloch, Trish", 2016, "Co-Producing Justice Sanctions? Citizen Perspectives",
        "Criminology & Criminal Justice", "16", "4", "431-451", "10.1177/1748895816639730",
        note: "Written with members of Positive Prison? Positive Futures.");

    /// <summary>McMullin (2025), on co-production that citizens own, drive, inherit or have forced on them.</summary>
    public static Work McMullin2025 { get; } = Article(
        "mcmullin-2025", "McMullin, Caitlin", 2025,
        "\"We're Not There to Lead\": Professional Roles and Responsibilities in \"Citizen-Led\" Co-Production",
        "Public Administration Review", "85", "1", "165-175", "10.1111/puar.13770");

    /// <summary>Meijer (2012), on co-production supported by new media.</summary>
    public static Work Meijer2012 { get; } = Article(
        "meijer-2012", "Meijer, Albert Jacob", 2012,
        "Co-Production in an Information Age: Individual and Community Engagement Supported by New Media", "Voluntas",
        "23", "4", "1156-1172", "10.1007/s11266-012-9311-z");

    /// <summary>Musso et al. (2019), on volunteers in the policing and firefighting of California.</summary>
    public static Work MussoEtAl2019 { get; } = Article(
        "musso-et-al-2019", "Musso, Juliet A.; Young, Matthew M.; Thom, Michael", 2019,
        "Volunteerism as Co-Production in Public Service Management: Application to Public Safety in California",
        "Public Management Review", "21", "4", "473-494", "10.1080/14719037.2018.1487574");

    /// <summary>Norfolk County Council (n.d.), which gives the ladder of Think Local Act Personal.</summary>
    public static Work NorfolkCountyCouncilNd { get; } = WebPage(
        "norfolk-county-council-nd", "Norfolk County Council", null, "What Do We Mean by Co-Production?", null,
        "https://www.norfolk.gov.uk/article/39266/What-do-we-mean-by-co-production", NoYear);

    /// <summary>Norfolk County Council (n.d.-b), a glossary of kinds of involvement.</summary>
    public static Work NorfolkCountyCouncilNdB { get; } = WebPage(
        "norfolk-county-council-nd-b", "Norfolk County Council", null, "Key Terms Defined", null,
        "https://www.norfolk.gov.uk/article/41012/Key-terms-defined", NoYear);

    /// <summary>The Open University (n.d.), a list of the rungs of Arnstein's ladder.</summary>
    public static Work OpenUniversityNd { get; } = WebPage(
        "open-university-nd", "Open University", null, "[Course page that lists the rungs of Arnstein's ladder]", "OpenLearn",
        "https://www.open.edu/openlearn/mod/oucontent/view.php?id=21024", "The title and the year were not established.");

    /// <summary>Transformation Partners in Health and Care (n.d.), a list of six elements of co-production.</summary>
    public static Work TransformationPartnersInHealthAndCareNd { get; } = WebPage(
        "transformation-partners-in-health-and-care-nd", "Transformation Partners in Health and Care", null, "Patient Co-Production Design", null,
        "https://www.transformationpartnersinhealthandcare.nhs.uk/resource/patient-co-production-design/",
        "The year was not established; the title follows the page's address.");

    /// <summary>PA Times (n.d.), on co-production in Atlanta, with five attributes as in Alford (2009).</summary>
    public static Work PaTimesNd { get; } = WebPage(
        "pa-times-nd", "PA Times", null, "Conjunction Junction, What's the Function? An Assessment of Coproduction in Atlanta", null,
        "http://patimes.org/conjunction-junction-whats-function-assessment-coproduction-atlanta/",
        "The author and the year were not established; the title follows the page's address.");

    /// <summary>Pestoff (2009), on four dimensions of citizen participation.</summary>
    public static Work Pestoff2009 { get; } = Article(
        "pestoff-2009", "Pestoff, Victor", 2009,
        "Towards a Paradigm of Democratic Participation: Citizen Participation and Co-Production of Personal Social Services in Sweden",
        "Annals of Public and Cooperative Economics", "80", "2", "197-224", "10.1111/j.1467-8292.2009.00384.x");

    /// <summary>Pestoff (2014), on collective action that keeps co-production going.</summary>
    public static Work Pestoff2014 { get; } = Article(
        "pestoff-2014", "Pestoff, Victor", 2014, "Collective Action and the Sustainability of Co-Production", "Public Management Review",
        "16", "3", "383-401", "10.1080/14719037.2013.841460");

    /// <summary>Pestoff (2018), collected chapters on co-production and public service management.</summary>
    public static Work Pestoff2018 { get; } = Book(
        "pestoff-2018", "Pestoff, Victor", 2018,
        "Co-Production and Public Service Management: Citizenship, Governance and Public Service Management", "Routledge",
        "10.4324/9781351059671", "Chapter 4 takes up Pestoff (2006). The year of the imprint was not checked.");

    /// <summary>Prince (n.d.), a review of the book New Public Governance, the Third Sector, and Co-Production.</summary>
    public static Work PrinceNd { get; } = Article(
        "prince-nd", "Prince, Michael J.", null, $"[Review of the book {NewPublicGovernance}]", null,
        url: "http://muse.jhu.edu/article/543128", note: "The journal and the year were not established.");

    /// <summary>Radboud University (n.d.), on examples of individual and collective co-production.</summary>
    public static Work RadboudUniversityNd { get; } = WebPage(
        "radboud-university-nd", "Radboud University", null, "Co-Production in Public Services", null,
        "https://www.ru.nl/en/research/research-projects/co-production-in-public-services", NoYear);

    /// <summary>Steen et al. (2018), on seven evils of co-creation and co-production.</summary>
    public static Work SteenEtAl2018 { get; } = Chapter(
        "steen-et-al-2018", "Steen, Trui; Brandsen, Taco; Verschuere, Bram", 2018,
        "The Dark Side of Co-Creation and Co-Production: Seven Evils", CoCreationEditors, CoCreation, "Routledge", "284-293",
        "10.4324/9781315204956-45");

    /// <summary>Thomsen (n.d.), on whether more service from government draws more homework help from parents.</summary>
    public static Work ThomsenNd { get; } = ConferencePaper(
        "thomsen-nd", "Thomsen, Mette Kjærgaard", null, "How Do Government Initiatives Affect Citizen Coproduction?",
        "European Consortium for Political Research", "https://ecpr.eu/Events/Event/PaperDetails/3840", "The year was not established.");

    /// <summary>The UNC School of Government (2015), on households and volunteers as co-producers of municipal services.</summary>
    public static Work UncSchoolOfGovernment2015 { get; } = WebPage(
        "unc-school-of-government-2015", "UNC School of Government", 2015,
        "More Engagement Than We Give Credit For: The Case of Citizen Co-Producers", "Community Engagement Learning Exchange",
        "https://cele.sog.unc.edu/more-engagement-than-we-give-credit-for-the-case-of-citizen-co-producers/",
        "The author was not established; the title follows the page's address.");

    /// <summary>Vamstad (2012), on the quality of parent co-operative and municipal preschools.</summary>
    public static Work Vamstad2012 { get; } = Article(
        "vamstad-2012", "Vamstad, Johan", 2012, "Co-Production and Service Quality: The Case of Cooperative Childcare in Sweden", "Voluntas",
        "23", "4", "1173-1188", "10.1007/s11266-012-9312-y");

    /// <summary>Vamstad (2015), on the limits of co-production with marginalised groups.</summary>
    public static Work Vamstad2015 { get; } = Article(
        "vamstad-2015", "Vamstad, Johan", 2015, "[Article on co-production and its limits with marginalised groups]", "Politica",
        url: "https://tidsskrift.dk/politica/article/view/131469", note: "The title, the volume and the pages were not established.");

    /// <summary>Van Eijk et al. (2017), on why people join neighbourhood watch schemes.</summary>
    public static Work VanEijkEtAl2017 { get; } = Article(
        "van-eijk-et-al-2017", "Van Eijk, Carola; Steen, Trui; Verschuere, Bram", 2017,
        "Co-Producing Safety in the Local Community: A Q-Methodology Study on the Incentives of Belgian and Dutch Members of "
        + "Neighbourhood Watch Schemes",
        "Local Government Studies", "43", "3", "323-343", "10.1080/03003930.2017.1281803");

    /// <summary>Van Eijk et al. (n.d.), a blog post with everyday examples of co-production.</summary>
    public static Work VanEijkEtAlNd { get; } = WebPage(
        "van-eijk-et-al-nd", "Van Eijk, Carola; Steen, Trui; Verschuere, Bram", null,
        "Why Co-Produce? Accounting for Diversity in Citizens' Motivations to Engage in Neighbourhood Watch Schemes", "INLOGOV",
        "https://inlogov.com/tag/citizen-participation/", "The year of the post was not established.");

    /// <summary>Van Eijk and Gascó (2018), on who co-producers are and what moves them.</summary>
    public static Work VanEijkGasco2018 { get; } = Chapter(
        "van-eijk-gasco-2018", "Van Eijk, Carola; Gascó, Mila", 2018,
        "Unravelling the Co-Producers: Who Are They and What Motivations Do They Have?", CoCreationEditors, CoCreation, "Routledge",
        doi: "10.4324/9781315204956-8", note: "The pages of the chapter were not established.");

    /// <summary>Van Eijk and Steen (2016), on why people engage in co-production.</summary>
    public static Work VanEijkSteen2016 { get; } = Article(
        "van-eijk-steen-2016", "Van Eijk, Carola; Steen, Trui", 2016,
        "Why Engage in Co-Production of Public Services? Mixing Theory and Empirical Evidence",
        "International Review of Administrative Sciences", "82", "1", "28-46", "10.1177/0020852314566007");

    /// <summary>Van Kleef and Van Eijk (2016), on which activities of food safety services are co-production.</summary>
    public static Work VanKleefVanEijk2016 { get; } = Article(
        "van-kleef-van-eijk-2016", "Van Kleef, Daphne; Van Eijk, Carola", 2016,
        "In or Out: Developing a Categorization of Different Types of Co-Production by Using the Critical Case of Dutch Food Safety Services",
        "International Journal of Public Administration", "39", "13", "1044-1055", "10.1080/01900692.2016.1177837");

    /// <summary>Weaver (2022), on prison councils as a way to take part in knowledge.</summary>
    public static Work Weaver2022 { get; } = Article(
        "weaver-2022", "Weaver, Beth", 2022,
        "Coproducing Justice in Carceral Contexts: User Voice Prison Councils as a Model of Epistemic Participation",
        "Prison Service Journal", "262", pages: "18-26", url: "https://strathprints.strath.ac.uk/82101/");

    /// <summary>Williams et al. (2016), on public value that fails within co-production.</summary>
    public static Work WilliamsEtAl2016 { get; } = Article(
        "williams-et-al-2016", "Williams, Brian N.; Kang, Seong-Cheol; Johnson, Japera", 2016,
        "(Co)-Contamination as the Dark Side of Co-Production: Public Value Failures in Co-Production Processes",
        "Public Management Review", "18", "5", "692-717", "10.1080/14719037.2015.1111660");
}
