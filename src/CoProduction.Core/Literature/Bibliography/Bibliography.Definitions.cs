namespace CoProduction.Literature;

// Works, beyond the reference list of the review, that define co-production or place it in kinds.
public static partial class Bibliography
{
    private const string PalgraveHandbook = "The Palgrave Handbook of Co-Production of Public Services and Outcomes";
    private const string PalgraveHandbookEditors = "Loeffler, Elke; Bovaird, Tony";
    private const string HandbookYears = "Published online in November 2020; the book bears the year 2021.";

    /// <summary>Alford (2002), on why clients co-produce, and how they differ from volunteers and citizens.</summary>
    public static Work Alford2002 { get; } = Article(
        "alford-2002", "Alford, John", 2002, "Why Do Public-Sector Clients Coproduce? Toward a Contingency Theory",
        "Administration & Society", "34", "1", "32-56", "10.1177/0095399702034001004",
        note: "Quoted in the text of Nightingale et al. (2016), but missing from their reference list.");

    /// <summary>Alford (2002b), on the client of government seen as a social exchange.</summary>
    public static Work Alford2002b { get; } = Article(
        "alford-2002b", "Alford, John", 2002, "Defining the Client in the Public Sector: A Social-Exchange Perspective",
        "Public Administration Review", "62", "3", "337-346", "10.1111/1540-6210.00183");

    /// <summary>Alford (2009), on engaging the clients of government in co-production.</summary>
    public static Work Alford2009 { get; } = Book(
        "alford-2009", "Alford, John", 2009, "Engaging Public Sector Clients: From Service-Delivery to Co-Production", "Palgrave Macmillan");

    /// <summary>Alford (2015), on coercion and public value in the logic of public services.</summary>
    public static Work Alford2015 { get; } = ConferencePaper(
        "alford-2015", "Alford, John", 2015, "Co-Production, Publicness and Social Exchange: Extending Public Service-Dominant Logic",
        "International Research Society for Public Management Conference, University of Birmingham");

    /// <summary>Arnstein (1969), on eight rungs of citizen participation in planning.</summary>
    public static Work Arnstein1969 { get; } = Article(
        "arnstein-1969", "Arnstein, Sherry R.", 1969, "A Ladder of Citizen Participation", "Journal of the American Institute of Planners",
        "35", "4", "216-224", "10.1080/01944366908977225");

    /// <summary>Batalden et al. (2016), for whom services, unlike goods, are always co-produced.</summary>
    public static Work BataldenEtAl2016 { get; } = Article(
        "batalden-et-al-2016",
        "Batalden, Maren; Batalden, Paul; Margolis, Peter; Seid, Michael; Armstrong, Gail; Opipari-Arrigan, Lisa; Hartung, Hans",
        2016, "Coproduction of Healthcare Service", "BMJ Quality & Safety", "25", "7", "509-517", "10.1136/bmjqs-2015-004315");

    /// <summary>Bovaird and Loeffler (2012), on what users and communities contribute to outcomes.</summary>
    public static Work BovairdLoeffler2012 { get; } = Article(
        "bovaird-loeffler-2012", "Bovaird, Tony; Loeffler, Elke", 2012,
        "From Engagement to Co-Production: The Contribution of Users and Communities to Outcomes and Public Value", "Voluntas",
        "23", "4", "1119-1138", "10.1007/s11266-012-9309-6");

    /// <summary>Boyle et al. (2010), on six elements of co-production put into practice.</summary>
    public static Work BoyleEtAl2010 { get; } = Report(
        "boyle-et-al-2010", "Boyle, David; Slay, Julia; Stephens, Lucie", 2010,
        "Public Services Inside Out: Putting Co-Production into Practice", "NESTA");

    /// <summary>Boyle et al. (2010b), on taking co-production into the mainstream.</summary>
    public static Work BoyleEtAl2010b { get; } = Report(
        "boyle-et-al-2010b", "Boyle, David; Coote, Anna; Sherwood, Chris; Slay, Julia", 2010,
        "Right Here, Right Now: Taking Co-Production into the Mainstream", "NESTA");

    /// <summary>Boyle and Harris (2009), on an equal and reciprocal relationship between professionals and the public.</summary>
    public static Work BoyleHarris2009 { get; } = Report(
        "boyle-harris-2009", "Boyle, David; Harris, Michael", 2009,
        "The Challenge of Co-Production: How Equal Partnerships between Professionals and the Public Are Crucial to Improving Public Services",
        "NESTA");

    /// <summary>Brandsen et al. (2018), on engaging citizens in the services that they receive.</summary>
    public static Work BrandsenEtAl2018 { get; } = EditedBook(
        "brandsen-et-al-2018", CoCreationEditors, 2018, CoCreation, "Routledge", "10.4324/9781315204956");

    /// <summary>Brandsen and Honingh (2016), on direct and active contributions to an organisation's work.</summary>
    public static Work BrandsenHoningh2016 { get; } = Article(
        "brandsen-honingh-2016", "Brandsen, Taco; Honingh, Marlies", 2016,
        "Distinguishing Different Types of Coproduction: A Conceptual Analysis Based on the Classical Definitions",
        "Public Administration Review", "76", "3", "427-435", "10.1111/puar.12465");

    /// <summary>Brudney (1983), on the benefits and costs of co-production programmes.</summary>
    public static Work Brudney1983 { get; } = Article(
        "brudney-1983", "Brudney, Jeffrey L.", 1983, "The Evaluation of Coproduction Programs", "Policy Studies Journal", "12", "2", "376-385");

    /// <summary>Brudney et al. (2022), on stages of co-production as local government managers see them.</summary>
    public static Work BrudneyEtAl2022 { get; } = Article(
        "brudney-et-al-2022", "Brudney, Jeffrey L.; Cheng, Yuan; Meijs, Lucas", 2022,
        "Defining and Measuring Coproduction: Deriving Lessons from Practicing Local Government Managers", "Public Administration Review",
        "82", "5", "795-805", "10.1111/puar.13476");

    /// <summary>Bussu (2014), on voluntary and intentional involvement that adds to public services.</summary>
    public static Work Bussu2014 { get; } = WebPage(
        "bussu-2014", "Bussu, Sonia", 2014, "Defining Coproduction", "Involve", "https://www.involve.org.uk/2014/07/21/defining-coproduction/");

    /// <summary>Jakobsen (2013), a field experiment on government support for co-production.</summary>
    public static Work Jakobsen2013 { get; } = Article(
        "jakobsen-2013", "Jakobsen, Morten", 2013,
        "Can Government Initiatives Increase Citizen Coproduction? Results of a Randomized Field Experiment",
        "Journal of Public Administration Research and Theory", "23", "1", "27-54", "10.1093/jopart/mus036");

    /// <summary>Jakobsen and Andersen (2013), on co-production and equity between users.</summary>
    public static Work JakobsenAndersen2013 { get; } = Article(
        "jakobsen-andersen-2013", "Jakobsen, Morten; Andersen, Simon Calmar", 2013, "Coproduction and Equity in Public Service Delivery",
        "Public Administration Review", "73", "5", "704-713", "10.1111/puar.12094");

    /// <summary>Joshi and Moore (2004), on long-term relationships between state agencies and organised citizens.</summary>
    public static Work JoshiMoore2004 { get; } = Article(
        "joshi-moore-2004", "Joshi, Anuradha; Moore, Mick", 2004,
        "Institutionalised Co-Production: Unorthodox Public Service Delivery in Challenging Environments",
        "The Journal of Development Studies", "40", "4", "31-49", "10.1080/00220380410001673184");

    /// <summary>Loeffler (2021), on the Four Co's: co-commissioning, co-design, co-delivery and co-assessment.</summary>
    public static Work Loeffler2021 { get; } = Book(
        "loeffler-2021", "Loeffler, Elke", 2021, "Co-Production of Public Services and Outcomes", "Palgrave Macmillan",
        "10.1007/978-3-030-55509-2");

    /// <summary>Loeffler (2021b), on the ways in which citizens co-deliver services and outcomes.</summary>
    public static Work Loeffler2021b { get; } = Chapter(
        "loeffler-2021b", "Loeffler, Elke", 2021, "Co-Delivering Public Services and Public Outcomes",
        PalgraveHandbookEditors, PalgraveHandbook, "Palgrave Macmillan", doi: "10.1007/978-3-030-53705-0_20",
        note: "Chapter 20, published online in 2020.");

    /// <summary>Loeffler and Bovaird (2016), on the evidence for user and community co-production.</summary>
    public static Work LoefflerBovaird2016 { get; } = Article(
        "loeffler-bovaird-2016", "Loeffler, Elke; Bovaird, Tony", 2016,
        "User and Community Co-Production of Public Services: What Does the Evidence Tell Us?",
        "International Journal of Public Administration", "39", "13", "1006-1019", "10.1080/01900692.2016.1250559");

    /// <summary>Loeffler and Bovaird (2021), on the common core of definitions: citizen voice and citizen action.</summary>
    public static Work LoefflerBovaird2021 { get; } = Chapter(
        "loeffler-bovaird-2021", "Loeffler, Elke; Bovaird, Tony", 2021, "User and Community Co-Production of Public Value",
        PalgraveHandbookEditors, PalgraveHandbook, "Palgrave Macmillan", "31-57", "10.1007/978-3-030-53705-0_2", "Chapter 2, published online in 2020.");

    /// <summary>Loeffler and Bovaird (2021b), the handbook that keeps joint working between organisations apart.</summary>
    public static Work LoefflerBovaird2021b { get; } = EditedBook(
        "loeffler-bovaird-2021b", PalgraveHandbookEditors, 2021, PalgraveHandbook, "Palgrave Macmillan", "10.1007/978-3-030-53705-0");

    /// <summary>Nabatchi et al. (2017), on three levels and four phases of co-production.</summary>
    public static Work NabatchiEtAl2017 { get; } = Article(
        "nabatchi-et-al-2017", "Nabatchi, Tina; Sancino, Alessandro; Sicilia, Mariafrancesca", 2017,
        "Varieties of Participation in Public Services: The Who, When, and What of Coproduction", "Public Administration Review",
        "77", "5", "766-776", "10.1111/puar.12765");

    /// <summary>Osborne et al. (2016), on co-production as inherent in any use of a public service.</summary>
    public static Work OsborneEtAl2016 { get; } = Article(
        "osborne-et-al-2016", "Osborne, Stephen P.; Radnor, Zoe; Strokosch, Kirsty", 2016,
        "Co-Production and the Co-Creation of Value in Public Services: A Suitable Case for Treatment?", "Public Management Review",
        "18", "5", "639-653", "10.1080/14719037.2015.1111927");

    /// <summary>Osborne and Strokosch (2013), on consumer, participative and enhanced co-production.</summary>
    public static Work OsborneStrokosch2013 { get; } = Article(
        "osborne-strokosch-2013", "Osborne, Stephen P.; Strokosch, Kirsty", 2013,
        "It Takes Two to Tango? Understanding the Co-Production of Public Services by Integrating the Services Management and "
        + "Public Administration Perspectives",
        "British Journal of Management", "24", "S1", "S31-S47", "10.1111/1467-8551.12010");

    /// <summary>Parks et al. (1980), the working paper that became Parks et al. (1981).</summary>
    public static Work ParksEtAl1980 { get; } = Report(
        "parks-et-al-1980",
        "Parks, Roger B.; Baker, Paula C.; Kiser, Larry L.; Oakerson, Ronald J.; Ostrom, Elinor; Ostrom, Vincent; "
        + "Whitaker, Gordon P.; Wilson, Rick K.",
        1980, "Consumers as Coproducers of Public Services: Some Economic and Institutional Considerations",
        "Workshop in Political Theory and Policy Analysis, Indiana University", "Working paper", url: "https://hdl.handle.net/10535/3929",
        note: "Percy and Vandivort, authors of the article of 1981, are not named in the archive's record of the working paper.");

    /// <summary>Pestoff (2012), on individual and collective acts, and co-production heavy and light.</summary>
    public static Work Pestoff2012 { get; } = Article(
        "pestoff-2012", "Pestoff, Victor", 2012, "Co-Production and Third Sector Social Services in Europe: Some Concepts and Evidence",
        "Voluntas", "23", "4", "1102-1118", "10.1007/s11266-012-9308-7");

    /// <summary>Sharp (1980), on a new understanding of urban services and citizen participation.</summary>
    public static Work Sharp1980 { get; } = Article(
        "sharp-1980", "Sharp, Elaine B.", 1980,
        "Toward a New Understanding of Urban Services and Citizen Participation: The Coproduction Concept",
        "Midwest Review of Public Administration", "14", "2", "105-118", "10.1177/027507408001400203",
        note: "Cited in the text of Nightingale et al. (2016), but missing from their reference list.");

    /// <summary>Slay (n.d.), slides on what co-production is and what it is not.</summary>
    public static Work SlayNd { get; } = new()
    {
        Id = "slay-nd", Authors = Author.ParseList("Slay, Julia"), Title = "Service Users or Co-Producers of Their Own Care",
        Kind = WorkKind.Slides, Publisher = "New Economics Foundation", Note = "The year of the slides is not known.",
    };

    /// <summary>Think Local Act Personal (n.d.), on a ladder that rises from coercion to co-production.</summary>
    public static Work ThinkLocalActPersonalNd { get; } = WebPage(
        "think-local-act-personal-nd", "Think Local Act Personal", null, "Co-Production: The Ladder of Co-Production", null,
        "https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/",
        "The year of the page is not known; the page says that the ladder was first shown in 2016.");
}
