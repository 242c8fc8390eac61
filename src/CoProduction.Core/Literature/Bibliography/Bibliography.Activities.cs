namespace CoProduction.Literature;

// Further works in which activities are described that the samples classify, as far as they were seen.
public static partial class Bibliography
{
    private const string CaseStudies = "Governance International case studies";

    /// <summary>Alford (2011), slides on what co-production is, who does it, when and how.</summary>
    public static Work Alford2011 { get; } = WebPage(
        "alford-2011", "Alford, John", 2011, "Co-Production in the Public Sector: What, Who, When and How?", null,
        "https://studylib.net/doc/5573642/co-production-in-the-public-sector", "Slides of 7 April 2011.");

    /// <summary>Burgess and Durrant (2019), on time credits, volunteering and reciprocity.</summary>
    public static Work BurgessDurrant2019 { get; } = Article(
        "burgess-durrant-2019", "Burgess, Gemma; Durrant, Daniel", 2019,
        "Reciprocity in the Co-Production of Public Services: The Role of Volunteering through Community Time Exchange?",
        "Social Policy and Society", doi: "10.1017/S1474746418000076", note: "Volume and pages were not established.");

    /// <summary>Cahn (2000), on a youth court whose jurors were once before it.</summary>
    public static Work Cahn2000 { get; } = Article(
        "cahn-2000", "Cahn, Edgar S.", 2000, "The Time Dollar Youth Court: Salvaging Throw-Away Juveniles", "Criminal Justice Magazine", "15", "1", "1-9");

    /// <summary>Combes (1992), on day care centres run by parents in France.</summary>
    public static Work Combes1992 { get; } = Report(
        "combes-1992", "Combes, Josette", 1992, "Parent Run Day Care Centres: The Growth of a French Community Initiative",
        "Bernard van Leer Foundation", "Studies and Evaluation Papers", "8");

    /// <summary>Crompton (2021), on clubs that provide sports beside a city's park agency.</summary>
    public static Work Crompton2021 { get; } = Article(
        "crompton-2021", "Crompton, John L.", 2021, "Coproduction: Partnering with Nonprofit Organizations to Deliver Services", "Parks & Recreation",
        note: "July 2021; begins on page 20.");

    /// <summary>DRIFT (n.d.), on a neighbourhood programme in Rotterdam.</summary>
    public static Work DriftNd { get; } = WebPage(
        "drift-nd", "DRIFT", null, "Mooi, Mooier, Middelland", "Erasmus University Rotterdam",
        "https://drift.eur.nl/cases/mooi-mooier-middelland/", NoYear);

    /// <summary>Escobar (2020), on participatory budgeting.</summary>
    public static Work Escobar2020 { get; } = Chapter(
        "escobar-2020", "Escobar, Oliver", 2020, "Transforming Lives, Communities and Systems? Co-Production through Participatory Budgeting",
        PalgraveHandbookEditors, PalgraveHandbook, "Palgrave Macmillan", "285-309", "10.1007/978-3-030-53705-0_15", $"Chapter 15. {HandbookYears}");

    /// <summary>Farmer and Nimegeer (2014), on communities that design health services in workshops.</summary>
    public static Work FarmerNimegeer2014 { get; } = Article(
        "farmer-nimegeer-2014", "Farmer, Jane; Nimegeer, Amy", 2014, "Community Participation to Design Rural Primary Healthcare Services",
        "BMC Health Services Research", "14", note: "Article 130.");

    /// <summary>Galli et al. (2014), on parents in the governance of school meals.</summary>
    public static Work GalliEtAl2014 { get; } = Article(
        "galli-et-al-2014", "Galli, Francesca; Brunori, Gianluca; Di Iacovo, Francesco; Innocenti, Silvia", 2014,
        "Co-Producing Sustainability: Involving Parents and Civil Society in the Governance of School Meal Services. A Case Study from Pisa, Italy",
        "Sustainability", "6", "4", "1643-1666", "10.3390/su6041643");

    /// <summary>Gazley et al. (2018), on charities that support national and state parks.</summary>
    public static Work GazleyEtAl2018 { get; } = Article(
        "gazley-et-al-2018", "Gazley, Beth; Cheng, Yuan; Lafontant, Chantalle", 2018,
        "Charitable Support for U.S. National and State Parks through the Lens of Coproduction and Government Failure Theories",
        "Nonprofit Policy Forum", doi: "10.1515/npf-2018-0022", note: "Volume and pages were not established.");

    /// <summary>The Guardian (2008), on personal budgets and a time bank.</summary>
    public static Work TheGuardian2008 { get; } = WebPage(
        "the-guardian-2008", "The Guardian", 2008, "Assets That Can't Be Bought", null,
        "https://www.theguardian.com/society/2008/jul/16/longtermcare", "16 July 2008; the author was not established.");

    /// <summary>Hine-Hughes (2011), on residents who look after their neighbourhood beside a council.</summary>
    public static Work HineHughes2011 { get; } = Report(
        "hine-hughes-2011", "Hine-Hughes, Frankie", 2011,
        "How Solihull's Environment Champions Work with the Council to Transform Their Neighbourhoods", "Governance International", CaseStudies);

    /// <summary>Hofmann et al. (2023), on simplified sewerage in Dar es Salaam.</summary>
    public static Work HofmannEtAl2023 { get; } = Report(
        "hofmann-et-al-2023", "Hofmann, Pascale; Ndezi, Tim; Makoba Dominick, Festo", 2023,
        "Coproduced Pathways toward Service Provision Equality: The Case of Simplified Sewerage in Mji Mpya, Dar es Salaam",
        "The Bartlett Development Planning Unit, UCL", "KNOW Working Paper", "9");

    /// <summary>Institute of Development Studies (2002), on a citizens' committee beside the police of Karachi.</summary>
    public static Work InstituteOfDevelopmentStudies2002 { get; } = Report(
        "institute-of-development-studies-2002", "Institute of Development Studies", 2002,
        "Co-Producing Citizen Security: The Citizen-Police Liaison Committee in Karachi", "Institute of Development Studies", "Working Paper",
        note: "The author and the number were not established.");

    /// <summary>Kashefi and Mort (2004), on a citizens' jury for health.</summary>
    public static Work KashefiMort2004 { get; } = Article(
        "kashefi-mort-2004", "Kashefi, Elham; Mort, Maggie", 2004, "Grounded Citizens' Juries: A Tool for Health Activism?", "Health Expectations",
        "7", "4", "290-302", "10.1111/j.1369-7625.2004.00295.x");

    /// <summary>Klopf et al. (2016), on volunteer mentors for people in difficulties in Augsburg.</summary>
    public static Work KlopfEtAl2016 { get; } = Report(
        "klopf-et-al-2016", "Klopf, Manfred; Stahl-Kanditt, Angelika; Krell, Wolfgang; Löffler, Elke", 2016,
        "Die Zusammenarbeit mit Sozial- und Familienpaten in Augsburg: Ein Win-Win für Nutzer, Paten und die Kommune", "Governance International", CaseStudies);
}
