using System.Collections.Frozen;

namespace CoProduction.Literature;

/// <summary>Against which record the data of an entry were checked: a library's or a publisher's page, or the first page of the work itself.</summary>
internal static class BibliographyRecords
{
    // Only what somebody held beside the entry stands here. "In part" is where the record lacks some of what the entry states.
    private static readonly FrozenDictionary<string, string> records = new Dictionary<string, string>
    {
        ["alford-1998"] = "ouci.dntb.gov.ua/en/works/4YxX3537",
        ["alford-2002"] = "the reference list of loeffler-bovaird-2016",
        ["alford-2002b"] = "libcatiipa.ltsinformatics.com, record 53190",
        ["alford-2009"] = "ouci.dntb.gov.ua/en/works/7AdROo29",
        ["alford-2011"] = "studylib.net/doc/5573642",
        ["alford-2014"] = "in part: economy.alljournals.cn, title and author",
        ["alford-2014b"] = "in part: dokumen.tips, title and date",
        ["alford-2015"] = "paperzz.com/doc/6888548",
        ["ansell-torfing-2021"] = "forskning.ruc.dk",
        ["arnstein-1969"] = "ouci.dntb.gov.ua/en/works/7AdROo29",
        ["bertelli-cannas-2020"] = "pure.psu.edu",
        ["bovaird-2007"] = "the reference list of loeffler-bovaird-2016",
        ["bovaird-et-al-2015"] = "in part: cambridge.org, all but volume, issue and pages",
        ["bovaird-loeffler-nd"] = "in part: oreilly.com/library/view/handbook-of-public/9781119004325, title, edition and chapter",
        ["boyle-harris-2009"] = "caledonianblogs.net, with the wording on p. 11",
        ["brandsen-et-al-2018"] = "routledge.com, ISBN 9781138700116",
        ["brandsen-et-al-2018b"] = "languages.routledge.com",
        ["brandsen-honingh-2016"] = "in part: pureportal.strath.ac.uk, journal, issue and year",
        ["brandsen-honingh-2018"] = "languages.routledge.com",
        ["brandsen-pestoff-2006"] = "studieplan.miun.se, which names Pestoff alone",
        ["brudney-england-1983"] = "publicadministrationreview.org/621-2",
        ["brudney-et-al-2022"] = "law-journals-books.vlex.com",
        ["cahn-2004"] = "yesmagazine.org, a review of the edition",
        ["cahn-2008"] = "the page itself",
        ["co-production-network-for-wales-nd"] = "the page itself",
        ["consultation-institute-nd-b"] = "the page itself",
        ["escobar-2020"] = "research.ed.ac.uk",
        ["fledderus-et-al-2014"] = "informahealthcare.com",
        ["flinders-wood-2019"] = "in part: discovery.researcher.life, the title",
        ["fox-et-al-2021"] = "cupdf.com/document/a-new-agenda-for-co-creating-public-services.html",
        ["house-of-lords-adult-social-care-committee-2022"] = "publications.parliament.uk",
        ["kaye-essien-yankson-2025"] = "econpapers.repec.org",
        ["koin-blog-nd"] = "the page itself",
        ["lee-et-al-2024"] = "mendeley.com",
        ["loeffler-2021"] = "ouci.dntb.gov.ua/en/works/4bxkyWv9",
        ["loeffler-bovaird-2016"] = "in part: informahealthcare.com, title and identifier",
        ["loeffler-bovaird-2021"] = "distantreader.org, cord-0060280, and ebin.pub",
        ["loeffler-bovaird-2021b"] = "ebin.pub",
        ["marello-helwege-2014"] = "bu.edu/gdp/2014/09/04",
        ["mcculloch-2016"] = "vlex.co.uk",
        ["mcmullin-2025"] = "bvbvf1.bib-bvb.de",
        ["nabatchi-et-al-2017"] = "oro.open.ac.uk/49099",
        ["needham-2007"] = "scribd.com/document/30738578, the first page",
        ["needham-carr-2009"] = "scie.org.uk/publications/briefings/briefing31",
        ["oecd-2011"] = "oecd-ilibrary.org",
        ["osborne-et-al-2016"] = "in part: pdfslide.net, accepted version",
        ["osborne-strokosch-2013"] = "ru.scribd.com/document/491862185, the first page",
        ["ostrom-1996"] = "in part: scribd.com/document/122931892, the first page",
        ["parks-et-al-1981"] = "in part: onlinelibrary.wiley.com, identifier",
        ["pestoff-2009"] = "in part: fr.scribd.com/document/392806646, the accepted manuscript under another title",
        ["pestoff-2012"] = "ifp.nyu.edu",
        ["pestoff-2014"] = "econpapers.repec.org",
        ["pocobello-et-al-2019"] = "PMC7328716",
        ["realpe-wallace-2010"] = "doczz.net/doc/6515933",
        ["reitan-nd"] = "in part: ojs.ub.gu.se, author, title and journal",
        ["roper-et-al-2018"] = "lelan.org.au, and the title page at pdfslide.net",
        ["scottish-co-production-network-nd"] = "the page itself",
        ["scottish-government-2021"] = "the page itself",
        ["sharma-et-al-2014"] = "data.zhenzhi.com",
        ["sharp-1980"] = "in part: scilit.com, title, journal and year",
        ["slay-stephens-2013"] = "in part: waamh.org.au, authors, year and the page of the definition",
        ["social-care-institute-for-excellence-2022"] = "the page itself",
        ["social-care-institute-for-excellence-nd"] = "the page itself",
        ["spice-nd"] = "the page itself",
        ["steen-et-al-2018"] = "in part: taylorfrancis.com, all but the pages",
        ["think-local-act-personal-nd"] = "the page itself",
        ["torfing-et-al-2019"] = "pdfslide.us, the title page of Roskilde University",
        ["uniform-november-nd"] = "the page itself",
        ["van-eijk-gasco-2018"] = "taylorfrancis.com",
        ["van-kleef-van-eijk-2016"] = "5dok.net, the title page",
        ["verschuere-et-al-2012"] = "mendeley.com",
        ["voorberg-et-al-2013b"] = "paperzz.com/doc/8033631, the title page",
        ["voorberg-et-al-2015"] = "in part: typeset.io, authors, title, journal and abstract",
        ["weaver-2022"] = "strathprints.strath.ac.uk/82101",
        ["western-australian-association-for-mental-health-nd"] = "the page itself",
        ["whitaker-1980"] = "jstor.org/stable/975377",
    }.ToFrozenDictionary();

    /// <summary>The ids of the entries that were checked, in full or in part.</summary>
    internal static IEnumerable<string> Ids => records.Keys;

    /// <summary>The record of the entry with an id, or null where none was held beside it.</summary>
    internal static string? Of(string id) => records.GetValueOrDefault(id);
}
