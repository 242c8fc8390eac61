namespace CoProduction.Literature;

// Works of practice and of the last decade that define co-production or co-creation, and the pages in which some of them were read.
public static partial class Bibliography
{
    /// <summary>Alford (2014), on the facets of production and of working together, after Ostrom.</summary>
    public static Work Alford2014 { get; } = Article(
        "alford-2014", "Alford, John", 2014, "The Multiple Facets of Co-Production: Building on the Work of Elinor Ostrom",
        "Public Management Review", "16", "3", "299-316", note: "The digital object identifier was not established.");

    /// <summary>Alford (2014b), slides that set co-production apart from joint deliberation and consultation.</summary>
    public static Work Alford2014b { get; } = WebPage(
        "alford-2014b", "Alford, John", 2014, "Engaging Public Sector Clients", null,
        "https://dokumen.tips/documents/engaging-public-sector-clients-engaging-public-sector-clients-the.html", "Slides of 24 April 2014.");

    /// <summary>Ansell and Torfing (2021), on co-creation beside collaborative governance and co-production.</summary>
    public static Work AnsellTorfing2021 { get; } = Article(
        "ansell-torfing-2021", "Ansell, Christopher; Torfing, Jacob", 2021, "Co-Creation: The New Kid on the Block in Public Governance",
        "Policy & Politics", "49", "2", "211-230", "10.1332/030557321X16115951196045");

    /// <summary>Bertelli and Cannas (2020), for whom co-production can be compelled by law.</summary>
    public static Work BertelliCannas2020 { get; } = Chapter(
        "bertelli-cannas-2020", "Bertelli, Anthony M.; Cannas, Silvia", 2020, "Law and Co-Production: The Importance of Citizenship Values",
        PalgraveHandbookEditors, PalgraveHandbook, "Palgrave Macmillan", "193-209", "10.1007/978-3-030-53705-0_10", $"Chapter 10. {HandbookYears}");

    /// <summary>Bovaird et al. (2015), on collective co-production in five countries, with what the first studies had counted.</summary>
    public static Work BovairdEtAl2015 { get; } = Article(
        "bovaird-et-al-2015", "Bovaird, Tony; Van Ryzin, Gregg G.; Loeffler, Elke; Parrado, Salvador", 2015,
        "Activating Citizens to Participate in Collective Co-Production of Public Services", "Journal of Social Policy", "44", "1", "1-23",
        note: "The digital object identifier was not established.");

    /// <summary>Cahn (2004), the book from which time banking took its idea of co-production.</summary>
    public static Work Cahn2004 { get; } = Book(
        "cahn-2004", "Cahn, Edgar S.", 2004, "No More Throw-Away People: The Co-Production Imperative", "Essential Books",
        note: "The second edition; the first is of 2000.");

    /// <summary>Cahn (2008), on the partnership of the monetary and the core economy.</summary>
    public static Work Cahn2008 { get; } = WebPage(
        "cahn-2008", "Cahn, Edgar", 2008, "Social Capital and the Core Economy", "Scottish Community Alliance",
        "https://scottishcommunityalliance.org.uk/2008/10/08/social-capital-and-the-core-economy/");

    /// <summary>The Consultation Institute (n.d.-b), which quotes the top rung of the ladder of Think Local Act Personal.</summary>
    public static Work ConsultationInstituteNdB { get; } = WebPage(
        "consultation-institute-nd-b", "Consultation Institute", null,
        "Co-Production Week! Balancing Co-Production and Accountability in Public Engagement and Consultation Processes", null,
        "https://www.consultationinstitute.org/coproduction-public-engagement-accountability/", NoYear);

    /// <summary>The Co-production Network for Wales (n.d.), on sharing power in equal and reciprocal relationships.</summary>
    public static Work CoProductionNetworkForWalesNd { get; } = WebPage(
        "co-production-network-for-wales-nd", "Co-production Network for Wales", null, "What We Do", null,
        "https://coproductionnetworkwales.wordpress.com/what-we-do/", NoYear);

    /// <summary>The European Group for Organizational Studies (2022), a call for papers that reports a definition of co-creation.</summary>
    public static Work EuropeanGroupForOrganizationalStudies2022 { get; } = WebPage(
        "european-group-for-organizational-studies-2022", "European Group for Organizational Studies", 2022,
        "[Call for papers of the colloquium of 2022, on co-creation]", null, "https://www.egos.org",
        "The title of the call was not established; the address is that of the organisation.");

    /// <summary>The Koin Blog (n.d.), an account of Cahn's book.</summary>
    public static Work KoinBlogNd { get; } = WebPage(
        "koin-blog-nd", "Koin Blog", null, "No More Throw-Away People: The Co-Production Imperative by Edgar S. Cahn", null,
        "https://thekoinblog.com/no-more-throw-away-people-the-co-production-imperative-by-edgar-s-cahn", NoYear);

    /// <summary>OECD (2011), on the partnerships that governments form with citizens, users and civil society organisations.</summary>
    public static Work Oecd2011 { get; } = new()
    {
        Id = "oecd-2011", Authors = Author.ParseList("OECD"), Year = 2011, Kind = WorkKind.Report,
        Title = "Together for Better Public Services: Partnering with Citizens and Civil Society",
        Container = "OECD Public Governance Reviews", Publisher = "OECD Publishing", Doi = "10.1787/9789264118843-en",
        CheckedAgainst = BibliographyRecords.Of("oecd-2011"),
    };

    /// <summary>Roper et al. (2018), on co-production where power was most unequal: mental health.</summary>
    public static Work RoperEtAl2018 { get; } = WebPage(
        "roper-et-al-2018", "Roper, Cath; Grey, Flick; Cadogan, Emma", 2018, "Co-Production: Putting Principles into Practice in Mental Health Contexts", null,
        "https://www.lelan.org.au/project/co-production-putting-principles-into-practice-in-mental-health-contexts/",
        "A booklet under a Creative Commons licence; its publisher was not established.");

    /// <summary>The Scottish Government (2021), on co-production as a method for creating services and policy.</summary>
    public static Work ScottishGovernment2021 { get; } = WebPage(
        "scottish-government-2021", "Scottish Government", 2021, "CoProWeekScot 2021: Talking Co-Production in Scottish Government", null,
        "https://blogs.gov.scot/participation/2021/11/23/talking-co-production-in-scottish-government/");

    /// <summary>The Scottish Co-production Network (n.d.), which keeps partnerships between organisations apart.</summary>
    public static Work ScottishCoProductionNetworkNd { get; } = WebPage(
        "scottish-co-production-network-nd", "Scottish Co-production Network", null, "Co-Production: How We Make a Difference Together", null,
        "http://coproductionscotland.org.uk/resources/foreword-and-introduction/", NoYear);

    /// <summary>Slay and Stephens (2013), on power shared in planning and delivering support.</summary>
    public static Work SlayStephens2013 { get; } = Report(
        "slay-stephens-2013", "Slay, Julia; Stephens, Lucie", 2013, "Co-Production in Mental Health: A Literature Review", "New Economics Foundation");

    /// <summary>The Social Care Institute for Excellence (2022), on an equal partnership to develop services or make decisions.</summary>
    public static Work SocialCareInstituteForExcellence2022 { get; } = WebPage(
        "social-care-institute-for-excellence-2022", "Social Care Institute for Excellence", 2022,
        "Developing Our Understanding of the Difference Co-Production Makes in Social Care", null,
        "https://www.scie.org.uk/co-production/understanding-the-difference");

    /// <summary>The charter of the Social Care Institute for Excellence (n.d.), on equal partners at every stage.</summary>
    public static Work SocialCareInstituteForExcellenceNd { get; } = WebPage(
        "social-care-institute-for-excellence-nd", "Social Care Institute for Excellence", null, "SCIE Co-Production Charter", null,
        "https://www.scie.org.uk/co-production/scie/charter/", NoYear);

    /// <summary>Spice (n.d.), on time credits in housing associations.</summary>
    public static Work SpiceNd { get; } = WebPage(
        "spice-nd", "Spice", null, "Housing Case Study", null, "http://www.justaddspice.org/our-work/housing/housing-case-study.html", NoYear);

    /// <summary>Torfing et al. (2019), on the public sector as an arena of co-creation.</summary>
    public static Work TorfingEtAl2019 { get; } = Article(
        "torfing-et-al-2019", "Torfing, Jacob; Sørensen, Eva; Røiseland, Asbjørn", 2019,
        "Transforming the Public Sector into an Arena for Co-Creation: Barriers, Drivers, Benefits, and Ways Forward",
        "Administration & Society", "51", "5", "795-825", "10.1177/0095399716680057");

    /// <summary>Uniform November (n.d.), a page that quotes the chapter on the seven evils.</summary>
    public static Work UniformNovemberNd { get; } = WebPage(
        "uniform-november-nd", "Uniform November", null, "Exploring the Dark Side of Co-Creation & Co-Production", null,
        "https://www.uniformnovember.com/single-post/exploring-the-dark-side-of-co-creation---co-production", NoYear);

    /// <summary>Verschuere et al. (2012), on the state of research, with a narrow definition for its purpose.</summary>
    public static Work VerschuereEtAl2012 { get; } = Article(
        "verschuere-et-al-2012", "Verschuere, Bram; Brandsen, Taco; Pestoff, Victor", 2012,
        "Co-Production: The State of the Art in Research and the Future Agenda", "Voluntas", "23", "4", "1083-1101", "10.1007/s11266-012-9307-8");

    /// <summary>Voorberg et al. (2013b), the conference paper whose abstract states the rule of inclusion.</summary>
    public static Work VoorbergEtAl2013b { get; } = ConferencePaper(
        "voorberg-et-al-2013b", "Voorberg, William; Bekkers, Victor; Tummers, Lars", 2013,
        "Co-Creation and Co-Production in Social Innovation: A Systematic Review and Future Research Agenda",
        "European Group for Public Administration Conference, Edinburgh", "https://paperzz.com/doc/8033631/co-creation-and-co-production-in-social-innovation--a-sys...");
}
