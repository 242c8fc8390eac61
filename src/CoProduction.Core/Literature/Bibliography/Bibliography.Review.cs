namespace CoProduction.Literature;

// The review that this library starts from, and the works of its reference list.
public static partial class Bibliography
{
    private const string NewPublicGovernance = "New Public Governance, the Third Sector, and Co-Production";
    private const string NewPublicGovernanceEditors = "Pestoff, Victor; Brandsen, Taco; Verschuere, Bram";
    private const string NewPublicGovernanceYear =
        "Dated 2013 as in Nightingale et al. (2016); reviews of the book date it 2012. The pages of the chapter were not established.";

    /// <summary>Nightingale et al. (2016), a review of the opportunities for and the barriers to co-production.</summary>
    public static Work NightingaleEtAl2016 { get; } = Report(
        "nightingale-et-al-2016", "Nightingale, Beth; Leyshon, Catherine; Leyshon, Michael; Walker, Timothy", 2016,
        "Co-Production in Service Delivery: Opportunities and Barriers", "University of Exeter");

    /// <summary>Alford (1998), on clients as co-producers, the road that governments did not take.</summary>
    public static Work Alford1998 { get; } = Article(
        "alford-1998", "Alford, John", 1998, "A Public Management Road Less Travelled: Clients as Co-Producers of Public Services",
        "Australian Journal of Public Administration", "57", "4", "128-137", "10.1111/j.1467-8500.1998.tb01568.x");

    /// <summary>Barile et al. (2014), on what doctor and patient do not know of each other.</summary>
    public static Work BarileEtAl2014 { get; } = Article(
        "barile-et-al-2014", "Barile, Sergio; Saviano, Marialuisa; Polese, Francesco", 2014,
        "Information Asymmetry and Co-Creation in Health Care Services", "Australasian Marketing Journal", "22", "3", "205-217",
        "10.1016/j.ausmj.2014.08.008",
        note: "Nightingale et al. (2016) print the first author as \"Barlie\" and the title's second word as \"Assymetry\".");

    /// <summary>Bovaird (2007), on who plans and who delivers a service.</summary>
    public static Work Bovaird2007 { get; } = Article(
        "bovaird-2007", "Bovaird, Tony", 2007,
        "Beyond Engagement and Participation: User and Community Coproduction of Public Services", "Public Administration Review",
        "67", "5", "846-860", "10.1111/j.1540-6210.2007.00773.x",
        note: "Nightingale et al. (2016) leave out the author's initial and the issue number.");

    /// <summary>Brandsen and Pestoff (2006), who tell co-production from co-management and co-governance.</summary>
    public static Work BrandsenPestoff2006 { get; } = Article(
        "brandsen-pestoff-2006", "Brandsen, Taco; Pestoff, Victor", 2006,
        "Co-Production, the Third Sector and the Delivery of Public Services: An Introduction", "Public Management Review",
        "8", "4", "493-501", "10.1080/14719030601022874");

    /// <summary>Brandsen et al. (2013), on how the concept of co-production matured.</summary>
    public static Work BrandsenEtAl2013 { get; } = Chapter(
        "brandsen-et-al-2013", "Brandsen, Taco; Pestoff, Victor; Verschuere, Bram", 2013, "Co-Production as a Maturing Concept",
        NewPublicGovernanceEditors, NewPublicGovernance, "Routledge", note: NewPublicGovernanceYear);

    /// <summary>Brudney and England (1983), on active, voluntary and positive citizen involvement.</summary>
    public static Work BrudneyEngland1983 { get; } = Article(
        "brudney-england-1983", "Brudney, Jeffrey L.; England, Robert E.", 1983, "Toward a Definition of the Coproduction Concept",
        "Public Administration Review", "43", "1", "59-65", "10.2307/975300");

    /// <summary>Buddery (2015), on volunteering in public services under austerity and localism.</summary>
    public static Work Buddery2015 { get; } = Report(
        "buddery-2015", "Buddery, Paul", 2015, "Volunteering and Public Services: Where Co-Production Meets Localism", "RSA");

    /// <summary>Fledderus et al. (2014), on how co-production may restore trust.</summary>
    public static Work FledderusEtAl2014 { get; } = Article(
        "fledderus-et-al-2014", "Fledderus, Joost; Brandsen, Taco; Honingh, Marlies", 2014,
        "Restoring Trust through the Co-Production of Public Services: A Theoretical Elaboration", "Public Management Review",
        "16", "3", "424-443", "10.1080/14719037.2013.848920");

    /// <summary>Gill et al. (2011), on service co-creation in the care of older people.</summary>
    public static Work GillEtAl2011 { get; } = Article(
        "gill-et-al-2011", "Gill, Liz; White, Lesley; Cameron, Ian Douglas", 2011,
        "Service Co-Creation in Community-Based Aged Healthcare", "Managing Service Quality: An International Journal",
        "21", "2", "152-177", "10.1108/09604521111113447");

    /// <summary>Voorberg et al. (2015), a systematic review of co-creation and co-production.</summary>
    public static Work VoorbergEtAl2015 { get; } = Article(
        "voorberg-et-al-2015", "Voorberg, William H.; Bekkers, Victor J. J. M.; Tummers, Lars G.", 2015,
        "A Systematic Review of Co-Creation and Co-Production: Embarking on the Social Innovation Journey", "Public Management Review",
        "17", "9", "1333-1357", "10.1080/14719037.2014.930505",
        note: "Nightingale et al. (2016) print the first author as \"Hoorberg\" and leave out the subtitle.");

    /// <summary>Needham (2007 in the field's usage), on collective dialogue between users and front-line staff.</summary>
    public static Work Needham2007 { get; } = Article(
        "needham-2007", "Needham, Catherine", 2008,
        "Realising the Potential of Co-Production: Negotiating Improvements in Public Services", "Social Policy and Society",
        "7", "2", "221-231", "10.1017/S1474746407004174",
        note: "Issue 7(2) is of 2008. Nightingale et al. (2016) cite 2007, the copyright year on its first page; the id keeps that year.");

    /// <summary>Needham and Carr (2009), on co-production in adult social care, from descriptive to transformative.</summary>
    public static Work NeedhamCarr2009 { get; } = Report(
        "needham-carr-2009", "Needham, Catherine; Carr, Sarah", 2009,
        "Co-Production: An Emerging Evidence Base for Adult Social Care Transformation", "Social Care Institute for Excellence",
        "SCIE Research Briefing", "31", "https://www.scie.org.uk/publications/briefings/briefing31/");

    /// <summary>Ostrom (1996), on inputs from people who are not in the same organisation.</summary>
    public static Work Ostrom1996 { get; } = Article(
        "ostrom-1996", "Ostrom, Elinor", 1996, "Crossing the Great Divide: Coproduction, Synergy, and Development", "World Development",
        "24", "6", "1073-1087", "10.1016/0305-750X(96)00023-X",
        note: "Nightingale et al. (2016) open the quotation marks of the title only after \"Crossing the Great Divide:\".");

    /// <summary>Owens and Cribb (2012), on the conceptions of health of professionals and of patients.</summary>
    public static Work OwensCribb2012 { get; } = Article(
        "owens-cribb-2012", "Owens, John; Cribb, Alan", 2012,
        "Conflict in Medical Co-Production: Can a Stratified Conception of Health Help?", "Health Care Analysis",
        "20", "3", "268-280", "10.1007/s10728-011-0186-8",
        note: "Nightingale et al. (2016) print the journal as \"Health Care Anal\" and leave out the issue number.");

    /// <summary>Palumbo (2016), a systematic review of co-production in health care.</summary>
    public static Work Palumbo2016 { get; } = Article(
        "palumbo-2016", "Palumbo, Rocco", 2016, "Contextualizing Co-Production of Health Care: A Systematic Literature Review",
        "International Journal of Public Sector Management", "29", "1", "72-90", "10.1108/IJPSM-07-2015-0125",
        note: "Nightingale et al. (2016) leave out the pages and spell the title's first word with an s.");

    /// <summary>Parks et al. (1981), on the productive efforts of consumers beside those of regular producers.</summary>
    public static Work ParksEtAl1981 { get; } = Article(
        "parks-et-al-1981",
        "Parks, Roger B.; Baker, Paula C.; Kiser, Larry; Oakerson, Ronald; Ostrom, Elinor; Ostrom, Vincent; "
        + "Percy, Stephen L.; Vandivort, Martha B.; Whitaker, Gordon P.; Wilson, Rick",
        1981, "Consumers as Coproducers of Public Services: Some Economic and Institutional Considerations", "Policy Studies Journal",
        "9", "7", "1001-1011", "10.1111/j.1541-0072.1981.tb01208.x");

    /// <summary>Pestoff (2006), on parents' part in the childcare of eight European countries.</summary>
    public static Work Pestoff2006 { get; } = Article(
        "pestoff-2006", "Pestoff, Victor", 2006, "Citizens and Co-Production of Welfare Services: Childcare in Eight European Countries",
        "Public Management Review", "8", "4", "503-519", "10.1080/14719030601022882");

    /// <summary>Pestoff (2013), on conceptual issues of co-production and the third sector.</summary>
    public static Work Pestoff2013 { get; } = Chapter(
        "pestoff-2013", "Pestoff, Victor", 2013,
        "Co-Production and Third Sector Social Services in Europe: Some Crucial Conceptual Issues",
        NewPublicGovernanceEditors, NewPublicGovernance, "Routledge", note: NewPublicGovernanceYear);

    /// <summary>Realpe and Wallace (2010), on co-production between patients and clinicians.</summary>
    public static Work RealpeWallace2010 { get; } = Report(
        "realpe-wallace-2010", "Realpe, Alba; Wallace, Louise M.", 2010, "What Is Co-Production?", "The Health Foundation",
        note: "The text of Nightingale et al. (2016) dates it both 2010 and 2012; the report is of 2010.");

    /// <summary>Sharma et al. (2014), on the capabilities that health care organisations need.</summary>
    public static Work SharmaEtAl2014 { get; } = Article(
        "sharma-et-al-2014", "Sharma, Shikha; Conduit, Jodie; Hill, Sally Rao", 2014,
        "Organisational Capabilities for Customer Participation in Health Care Service Innovation", "Australasian Marketing Journal",
        "22", "3", "179-188", "10.1016/j.ausmj.2014.08.002", note: "Nightingale et al. (2016) leave out the issue number.");

    /// <summary>Thomsen (2015 in the field's usage), on self-efficacy and knowledge of how to co-produce.</summary>
    public static Work Thomsen2015 { get; } = Article(
        "thomsen-2015", "Thomsen, Mette Kjærgaard", 2017,
        "Citizen Coproduction: The Influence of Self-Efficacy Perception and Knowledge of How to Coproduce",
        "The American Review of Public Administration", "47", "3", "340-353", "10.1177/0275074015611744",
        note: "Published online in 2015, the year that Nightingale et al. (2016) give and the id keeps; the issue is of 2017.");

    /// <summary>Tuurnas et al. (2015), on co-ordination and the trusted informant in complex networks.</summary>
    public static Work TuurnasEtAl2015 { get; } = Article(
        "tuurnas-et-al-2015", "Tuurnas, Sanna P.; Stenvall, Jari; Rannisto, Pasi-Heikki; Harisalo, Risto; Hakari, Kari", 2015,
        "Coordinating Co-Production in Complex Network Settings", "European Journal of Social Work", "18", "3", "370-382");

    /// <summary>Vamstad (2013), on the quality of co-operative childcare in Sweden.</summary>
    public static Work Vamstad2013 { get; } = Chapter(
        "vamstad-2013", "Vamstad, Johan", 2013, "Co-Production and Service Quality: A New Perspective for the Swedish Welfare State",
        NewPublicGovernanceEditors, NewPublicGovernance, "Routledge", note: NewPublicGovernanceYear);

    /// <summary>Van Eijk and Steen (2013 in the field's usage), on why people join client councils.</summary>
    public static Work VanEijkSteen2013 { get; } = Article(
        "van-eijk-steen-2013", "Van Eijk, Carola J. A.; Steen, Trui P. S.", 2014,
        "Why People Co-Produce: Analysing Citizens' Perceptions on Co-Planning Engagement in Health Care Services",
        "Public Management Review", "16", "3", "358-382", "10.1080/14719037.2013.841458",
        note: "Published online in 2013, the year that Nightingale et al. (2016) give and the id keeps; the issue is of 2014.");

    /// <summary>Whitaker (1980), on three ways in which citizens take part in service delivery.</summary>
    public static Work Whitaker1980 { get; } = Article(
        "whitaker-1980", "Whitaker, Gordon P.", 1980, "Coproduction: Citizen Participation in Service Delivery",
        "Public Administration Review", "40", "3", "240-246", "10.2307/975377");
}
