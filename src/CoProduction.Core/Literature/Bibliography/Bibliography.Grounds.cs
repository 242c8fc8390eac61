namespace CoProduction.Literature;

// Pages that tell who provides, or that a thing was new, in activities that other works describe: Alto Molise to Sigmund Freud University.
public static partial class Bibliography
{
    /// <summary>Alto Molise (2019), on a mental health centre that is part of a health authority and run with an association.</summary>
    public static Work AltoMolise2019 { get; } = WebPage(
        "alto-molise-2019", "Alto Molise", 2019,
        "Legge Basaglia 40 anni dopo, la Casa del Popolo di Campobasso presenta il centro sperimentale Marco Cavallo", null,
        "http://www.altomolise.net/notizie/attualita/23261/legge-basaglia-40-anni-dopo-la-casa-del-popolo-di-campobasso-presenta-il-centro-sperimentale-marco-cavallo");

    /// <summary>Bezwaar Bijstand (n.d.), on the first Dutch municipality that took over debts of young people.</summary>
    public static Work BezwaarBijstandNd { get; } = WebPage(
        "bezwaar-bijstand-nd", "Bezwaar Bijstand", null, "Bijstand en schuldenproblematiek", null,
        "http://bezwaar-bijstand.nl/nieuwsblog/195-bijstand-en-schuldenproblematiek-2", NoYear);

    /// <summary>Minervini et al. (n.d.), an interview with those who run, use and visit a mental health centre.</summary>
    public static Work MinerviniEtAlNd { get; } = WebPage(
        "minervini-et-al-nd", "Minervini, Carlo; Guida, Maddalena; Caforio, Augusta; Sterlicchio, Maddalena; Pesari, Veronica", null,
        "Al servizio di chi vive la mia stessa sofferenza", "Una città",
        "https://unacitta.it/it/intervista/2428-al-servizio-di-chi-vive-la-mia-stessa-sofferenza", "An interview with several people. The year of the page is not known.");

    /// <summary>NHS Education for Scotland (n.d.), which sums up what became of services that residents had sketched.</summary>
    public static Work NhsEducationForScotlandNd { get; } = WebPage(
        "nhs-education-for-scotland-nd", "NHS Education for Scotland", null, "[Summaries of studies on community engagement in rural health]", null,
        "https://learn.nes.nhs.scot/78588", "The title and the year of the page were not established.");

    /// <summary>Omroep West (2017), on a trial in which the city of The Hague relieved young people of debt.</summary>
    public static Work OmroepWest2017 { get; } = WebPage(
        "omroep-west-2017", "Omroep West", 2017, "Haagse proef werpt vruchten af: 53 jongeren schuldvrij", null,
        "https://www.omroepwest.nl/nieuws/3493747/Haagse-proef-werpt-vruchten-af-53-jongeren-schuldvrij");

    /// <summary>Sigmund Freud University (n.d.), on the research on a co-produced mental health centre.</summary>
    public static Work SigmundFreudUniversityNd { get; } = WebPage(
        "sigmund-freud-university-nd", "Sigmund Freud University", null,
        "When Every Voice Matters: Why Co-Production Achieves Great Results – Even More So in Mental Health Services", null,
        "https://www.sfu.ac.at/en/news/co-production-in-mental-health-services/", NoYear);
}
