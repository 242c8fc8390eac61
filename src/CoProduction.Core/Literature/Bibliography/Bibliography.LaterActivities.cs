namespace CoProduction.Literature;

// Further works in which activities are described that the samples classify, from the second search: Adams to Wilson.
public static partial class Bibliography
{
    /// <summary>Adams and Boateng (2018), on water kiosks that associations of residents run in Lilongwe.</summary>
    public static Work AdamsBoateng2018 { get; } = Article(
        "adams-boateng-2018", "Adams, Ellis Adjei; Boateng, Godfred O.", 2018,
        "Are Urban Informal Communities Capable of Co-Production? The Influence of Community–Public Partnerships on Water Access in Lilongwe, Malawi",
        "Environment and Urbanization", "30", doi: "10.1177/0956247818792059", note: "Begins on page 461; the last page was not established.");

    /// <summary>American Hospital Association (2013), on patients who run their own dialysis.</summary>
    public static Work AmericanHospitalAssociation2013 { get; } = WebPage(
        "american-hospital-association-2013", "American Hospital Association", 2013, "Patient-Driven Care at Ryhov Hospital", null,
        "https://www.aha.org/case-studies/2013-01-01-patient-driven-care-ryhov-hospital");

    /// <summary>Atkinson (2010), on residents who renew their district in Birmingham.</summary>
    public static Work Atkinson2010 { get; } = Report(
        "atkinson-2010", "Atkinson, Dick", 2010, "From Total Place to Total Neighbourhood: The Resident-Led Renewal of Balsall Heath in Birmingham",
        "Governance International", CaseStudies, url: "https://www.govint.org/good-practice/case-studies/balsall-heath-forum/objectives/");

    /// <summary>Barrows (2017), on therapy that is worked out with young people and their families.</summary>
    public static Work Barrows2017 { get; } = Report(
        "barrows-2017", "Barrows, M.", 2017,
        "How Therapy Focus Works with Young People and Their Families in Western Australia to Co-Design Therapeutic Interventions",
        "Governance International", CaseStudies,
        url: "https://www.govint.org/good-practice/case-studies/how-therapy-focus-works-with-young-people-and-their-families-in-western-australia-to-co-design-therapeutic-interventions/");

    /// <summary>Better Way (n.d.), on residents who decide on parts of public budgets.</summary>
    public static Work BetterWayNd { get; } = WebPage(
        "better-way-nd", "Better Way", null, "Examples of Localised Decision-Making", null,
        "https://www.betterway.network/examples-of-localised-decision-making", NoYear);

    /// <summary>Brand and Rolland (2018), on business leaders who pair up with the principals of schools.</summary>
    public static Work BrandRolland2018 { get; } = Chapter(
        "brand-rolland-2018", "Brand, Dirk; Rolland, Marleen", 2018, "Case Study: Partners for Possibility", CoCreationEditors, CoCreation,
        "Routledge", doi: "10.4324/9781315204956-26", note: "The pages of the chapter were not established.");

    /// <summary>Brandsen and Helderman (2012), on small housing co-operatives in Germany.</summary>
    public static Work BrandsenHelderman2012 { get; } = Article(
        "brandsen-helderman-2012", "Brandsen, Taco; Helderman, Jan-Kees", 2012,
        "The Trade-Off between Capital and Community: The Conditions for Successful Co-Production in Housing", "Voluntas", "23", "4",
        doi: "10.1007/s11266-012-9310-0", note: "The pages were not established.");

    /// <summary>Clark et al. (2013), on requests that residents make to the city of Boston.</summary>
    public static Work ClarkEtAl2013 { get; } = Article(
        "clark-et-al-2013", "Clark, Benjamin Y.; Brudney, Jeffrey L.; Jang, Sung-Gheel", 2013,
        "Coproduction of Government Services and the New Information Technology: Investigating the Distributional Biases",
        "Public Administration Review", note: "The volume and the pages were not established.");

    /// <summary>Co-VAL (n.d.), on the ways in which the tenants of a provider of housing and care are heard.</summary>
    public static Work CoValNd { get; } = WebPage(
        "co-val-nd", "Co-VAL", null, "Case Studies: Elderly Care", null, "https://www.co-val.eu/case-studies/blog/sector/elderly-care/", NoYear);

    /// <summary>Co-production Wales (n.d.), on residents and public bodies in Toomebridge.</summary>
    public static Work CoProductionWalesNd { get; } = WebPage(
        "co-production-wales-nd", "Co-production Wales", null, "Co-Production Pilot in Toomebridge", null, "https://coproductionarchive.wordpress.com/", NoYear);

    /// <summary>Consultation Institute (n.d.-c), on what sets consultation apart.</summary>
    public static Work ConsultationInstituteNdC { get; } = WebPage(
        "consultation-institute-nd-c", "Consultation Institute", null, "Co-Production or Consultation? Why the Difference Matters", null,
        "https://www.consultationinstitute.org/news/co-production-not-consultation/", NoYear);

    /// <summary>De Rosis et al. (2020), on students who inform others of their age about healthy living.</summary>
    public static Work DeRosisEtAl2020 { get; } = Article(
        "de-rosis-et-al-2020", "De Rosis, Sabina; Pennucci, Francesca; Noto, Guido; Nuti, Sabina", 2020,
        "Healthy Living and Co-Production: Evaluation of Processes and Outcomes of a Health Promotion Initiative Co-Produced with Adolescents",
        "International Journal of Environmental Research and Public Health", "17", "21", doi: "10.3390/ijerph17218007", note: "Article 8007.");

    /// <summary>Gheduzzi et al. (2020), on family carers who work out a service with a home care agency.</summary>
    public static Work GheduzziEtAl2020 { get; } = Article(
        "gheduzzi-et-al-2020", "Gheduzzi, Eleonora; Morelli, Niccolò; Graffigna, Guendalina; Masella, Cristina", 2020,
        "Facilitating Co-Production in Public Services: Empirical Evidence from a Co-Design Experience with Family Caregivers Living in a Remote and Rural Area",
        "Health Services Management Research", doi: "10.1177/0951484820971452", note: "Published online in November 2020; volume and pages were not established.");

    /// <summary>Governance International (n.d.), on which volunteering is co-production and which is not.</summary>
    public static Work GovernanceInternationalNd { get; } = WebPage(
        "governance-international-nd", "Governance International", null, "Volunteering", null,
        "https://www.govint.org/our-services/engagement/co-production-tree/volunteering-co-production-tree/",
        "The year of the page is not known, and its title follows the address.");

    /// <summary>Governance International (n.d.-b), on assessing public services with users and communities.</summary>
    public static Work GovernanceInternationalNdB { get; } = WebPage(
        "governance-international-nd-b", "Governance International", null, "Co-Assessing Public Services with Service Users and Communities", null,
        "https://www.govint.org/co-assess/", NoYear);

    /// <summary>Governance International (n.d.-c), on a council's work with people with dementia.</summary>
    public static Work GovernanceInternationalNdC { get; } = WebPage(
        "governance-international-nd-c", "Governance International", null,
        "PRESENT in East Dunbartonshire: Co-Production as Default, Working with People Affected by Dementia", null,
        "https://www.govint.org/news/blog/blog-browser/2/", "The year of the post is not known; it speaks of a meeting in December 2013.");

    /// <summary>Hutchings (2018), on rural water supply that communities of India manage with support of the state.</summary>
    public static Work Hutchings2018 { get; } = Article(
        "hutchings-2018", "Hutchings, Paul", 2018,
        "Community Management or Coproduction? The Role of State and Citizens in Rural Water Service Delivery in India", "Water Alternatives", "11", "2", "357-374");

    /// <summary>Innovation Unit (n.d.), on the remaking of mental health services in Lambeth.</summary>
    public static Work InnovationUnitNd { get; } = WebPage(
        "innovation-unit-nd", "Innovation Unit", null, "Transforming Mental Healthcare Services", null,
        "http://innovationunit.org/our-projects/projects/transforming-mental-healthcare-services", NoYear);

    /// <summary>Kleinhans (2017), on enterprises of residents in deprived Dutch neighbourhoods.</summary>
    public static Work Kleinhans2017 { get; } = Chapter(
        "kleinhans-2017", "Kleinhans, Reinout", 2017, "Co-Production or Counter-Production? The Struggle of Dutch Community Enterprises with Local Institutions",
        "Van Ham, Maarten; Reuschke, Darja; Kleinhans, Reinout; Mason, Colin; Syrett, Stephen", "Entrepreneurial Neighbourhoods", "Edward Elgar", "249-269");

    /// <summary>Local Government Association (n.d.), on a time bank in a surgery.</summary>
    public static Work LocalGovernmentAssociationNd { get; } = WebPage(
        "local-government-association-nd", "Local Government Association", null, "Rushey Green Time Bank", null,
        "http://www.local.gov.uk/web/guest/health/-/journal_content/56/10180/3510860/ARTICLE", NoYear);

    /// <summary>Lyall (2013), on a network that psychiatrists and users of mental health services run together.</summary>
    public static Work Lyall2013 { get; } = WebPage(
        "lyall-2013", "Lyall, Sarah", 2013, "Co-Production in Mental Health: Why Everybody Wins", "Scottish Co-production Network",
        "http://coproductionscotland.org.uk/coproweekscot1/discussions/2013/");

    /// <summary>Mangai and De Vries (2018), on public boreholes that villagers help to look after.</summary>
    public static Work MangaiDeVries2018 { get; } = Article(
        "mangai-de-vries-2018", "Mangai, Mary S.; De Vries, Michiel S.", 2018,
        "Co-Production as Deep Engagement: Improving and Sustaining Access to Clean Water in Ghana and Nigeria",
        "International Journal of Public Sector Management", "31", "1", "81-96", "10.1108/IJPSM-03-2017-0084");

    /// <summary>NHS England (n.d.), on local people who are trained to ask others what services they need.</summary>
    public static Work NhsEnglandNd { get; } = WebPage(
        "nhs-england-nd", "NHS England", null, "Good Practice: Turning Point", null,
        "https://www.england.nhs.uk/get-involved/casestudies/case-studies/primary-care/turningpoint/", NoYear);

    /// <summary>OECD Observatory of Public Sector Innovation (n.d.), on volunteers whom an application brings together with older people.</summary>
    public static Work OecdObservatoryOfPublicSectorInnovationNd { get; } = WebPage(
        "oecd-observatory-of-public-sector-innovation-nd", "OECD Observatory of Public Sector Innovation", null, "Madrid Is with You", null,
        "https://oecd-opsi.org/innovation-tag-opengov/engagement/", NoYear);

    /// <summary>Pepper (n.d.), on volunteers who measure the speed of cars for the police.</summary>
    public static Work PepperNd { get; } = WebPage(
        "pepper-nd", "Pepper, Melissa", null, "[Abstract of an article on community speedwatch]", null,
        "https://www.synapsesocial.com/papers/69c0ddb8fddb9876e79c119e", "The title, the year, the journal and the further authors of the article were not established.");

    /// <summary>Pilemalm (2020), on residents who are alerted to accidents and fires near them.</summary>
    public static Work Pilemalm2020 { get; } = Article(
        "pilemalm-2020", "Pilemalm, Sofie", 2020,
        "Volunteer Co-Production in Emergency Management in Excluded Areas: Using Civil Citizens and Semi-Professionals as First Responders",
        "JeDEM: eJournal of eDemocracy and Open Government", "12", "1", doi: "10.29379/jedem.v12i1.583", note: "The pages were not established.");

    /// <summary>Scottish Government (n.d.), on panels of people who have lived on benefits.</summary>
    public static Work ScottishGovernmentNd { get; } = WebPage(
        "scottish-government-nd", "Scottish Government", null, "Social Security Experience Panels: Legacy Report", null,
        "https://gov.scot/publications/social-security-experience-panels-legacy-report", "The year of the report is not known; the panels were closed in 2024.");

    /// <summary>Singh (2010), on villagers who measure the speed of cars.</summary>
    public static Work Singh2010 { get; } = Report(
        "singh-2010", "Singh, Rina", 2010, "Catch Me If You Can! Citizen Speed Watchers Helping the Police in South Somerset", "Governance International", CaseStudies,
        url: "https://www.govint.org/our-resources/case-studies/case-study/catch-me-if-you-can-citizen-speed-watchers-helping-the-police-in-south-somerset");

    /// <summary>Smarter Together (n.d.), on committees of politicians and citizens in Gentofte.</summary>
    public static Work SmarterTogetherNd { get; } = WebPage(
        "smarter-together-nd", "Smarter Together", null,
        "More Legitimate and Impactful Policy: How Gentofte Enhanced Dialogue between Citizens and Politicians", null,
        "https://smarter-together.org/story/political-task-committees-gentofte-policy-making-legitimacy-impact-citizens-politicians/", NoYear);

    /// <summary>Turner and Holmes (n.d.), on how an institute for social care works with users and carers.</summary>
    public static Work TurnerHolmesNd { get; } = WebPage(
        "turner-holmes-nd", "Turner, Michael; Holmes, Pamela", null, "SCIE: Talking and Walking Co-Production", "INVOLVE",
        "https://www.invo.org.uk/scie-talking-and-walking-co-production/", NoYear);

    /// <summary>Van Eijk (2018), on how residents and professionals of watch schemes see each other.</summary>
    public static Work VanEijk2018 { get; } = Article(
        "van-eijk-2018", "Van Eijk, Carola", 2018,
        "Helping Dutch Neighborhood Watch Schemes to Survive the Rainy Season: Studying Mutual Perceptions on Citizens' and Professionals' Engagement in the "
            + "Co-Production of Community Safety",
        "Voluntas", doi: "10.1007/s11266-017-9918-1", note: "Published online on 10 November 2017; volume and pages were not established.");

    /// <summary>Van Eijk et al. (2023), on residents who volunteer for the health of others in The Hague.</summary>
    public static Work VanEijkEtAl2023 { get; } = Article(
        "van-eijk-et-al-2023", "Van Eijk, Carola; Van der Vlegel-Brouwer, Wilma; Bussemaker, Jet", 2023,
        "Healthy and Happy Citizens: The Opportunities and Challenges of Co-Producing Citizens' Health and Well-Being in Vulnerable Neighborhoods",
        "Administrative Sciences", "13", "2", doi: "10.3390/admsci13020046", note: "Article 46.");

    /// <summary>Vanleene et al. (2017), on community projects in derelict neighbourhoods of Ghent.</summary>
    public static Work VanleeneEtAl2017 { get; } = Article(
        "vanleene-et-al-2017", "Vanleene, Daphne; Voets, Joris; Verschuere, Bram", 2017,
        "The Co-Production of a Community: Engaging Citizens in Derelict Neighbourhoods", "Voluntas", "29", pages: "201-221", doi: "10.1007/s11266-017-9903-8");

    /// <summary>Wallach (2016), on thousands of people who make artificial hands for others.</summary>
    public static Work Wallach2016 { get; } = WebPage(
        "wallach-2016", "Wallach, Rachael", 2016, "The Co-Production Revolution", "Co-Production Festival",
        "http://coproductionweek.blogspot.com/2016/06", "29 June 2016.");

    /// <summary>Wilson et al. (2008), on village agents in Gloucestershire.</summary>
    public static Work WilsonEtAl2008 { get; } = Report(
        "wilson-et-al-2008", "Wilson, Lynne; Crow, Alison; Willis, Martin", 2008, "LinkAge Plus Project: Village Agents. Overall Evaluation Report",
        "INLOGOV, University of Birmingham", url: "https://paperzz.com/doc/7211011/evaluation-report");
}
