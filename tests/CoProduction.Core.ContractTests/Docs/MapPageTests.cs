using System.Globalization;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Reference;

namespace CoProduction.ContractTests.Docs;

public sealed class MapPageTests
{
    private static readonly DefinitionMap Map = MapPage.Map;

    private static readonly Condition Public = Codebook.Output.Is(Output.PublicService, Output.PublicOutcome);

    private static readonly Condition Delivery = Codebook.Output.Is(Output.PublicService) & Codebook.CitizensDeliver.Is(true);

    private static readonly Condition Planned = Codebook.CitizensCommission.Is(true) | Codebook.CitizensDesign.Is(true);

    /// <summary>What the page says in words, line breaks aside, and whether it is so.</summary>
    private static readonly IReadOnlyDictionary<string, Func<bool>> Claims = new Dictionary<string, Func<bool>>
    {
        ["Of the 820 pairs, 70 are entailments, all others overlap; no two definitions are equivalent, and no two are disjoint"] =
            () => (Map.Comparisons.Count, In(Map, Relation.Entails), In(Map, Relation.Overlapping)) == (820, 70, 750),
        ["there is even a core that counts under all 41"] = () => Map.Definitions.Count == 41 && CanHold(Condition.AllOf(Conditions())),
        ["none of the published activities is known to lie in it"] = () => MapSentences.Published.All(each => each.Counts < 41),
        ["16 in 100 count under none"] = () => Rounded(Supposed.ShareOf(!Condition.AnyOf(Conditions())) * 100) == "16",
        ["Loeffler and Bovaird (2021) are the broadest: 54.9 % of all answers count."] =
            () => Map.Broadest == LoefflerBovaird2021.Definition && MapPage.Percent(Map.Breadths[0].Share) == "54.9 %",
        ["Next to them stand Nightingale et al. (2016) with 54.7 %"] =
            () => Map.Breadths[1].Definition == NightingaleEtAl2016.Definition && MapPage.Percent(Map.Breadths[1].Share) == "54.7 %",
        ["The three broadest are all from 2016 or later: each admits some part in planning or design beside a part in delivery."] =
            () => Map.Breadths.Take(3).All(breadth => breadth.Definition.Work.Year >= 2016
                && Requirements.Of(breadth.Definition.Criterion, Codebook.CitizensDeliver.Is(true)) == Requirement.NotRequired
                && Requirements.Of(breadth.Definition.Criterion, Codebook.CitizensDeliver.Is(false) & Planned) == Requirement.NotRequired),
        ["An output that is no service is the authors' own word for the first, and our reading of the second."] =
            () => !Read(LoefflerBovaird2021.PublicOutput) && Read(NightingaleEtAl2016.PublicOutput),
        ["Joshi and Moore (2004) are the strictest: 0.2 % count."] =
            () => Map.Strictest == JoshiMoore2004.Definition && MapPage.Percent(Map.Breadths[^1].Share) == "0.2 %",
        ["Bussu (2014) follows with 0.5 %, and Slay and Stephens (2013) with 0.6 %."] =
            () => Map.Breadths[^2].Definition == Bussu2014.Definition && MapPage.Percent(Map.Breadths[^2].Share) == "0.5 %"
                && Map.Breadths[^3].Definition == SlayStephens2013.Definition && MapPage.Percent(Map.Breadths[^3].Share) == "0.6 %",
        ["each of the three says no to nearly all that the other two let in"] =
            () => Map.Breadths.TakeLast(3).Select(breadth => breadth.Definition).ToArray() is var strict
                && strict.All(one => strict.All(other => one == other || Map.Between(one, other).Counts.Overlap < 1 / 20.0)),
        ["The closest two are Nightingale et al. (2016) and Loeffler and Bovaird (2021): of what counts under either, 94.4 % counts under both."] =
            () => Is(Map.Closest!, NightingaleEtAl2016.Definition, LoefflerBovaird2021.Definition) && MapPage.Percent(Map.Closest!.Counts.Overlap) == "94.4 %",
        ["Joshi and Moore (2004) and Slay and Stephens (2013) give the same verdict on 99.2 % of all answers, and share only 0.5 % of what counts"] =
            () => Map.Between(JoshiMoore2004.Definition, SlayStephens2013.Definition).Counts is var counts
                && MapPage.Percent(counts.Agreement) == "99.2 %" && MapPage.Percent(counts.Overlap) == "0.5 %",
        ["Needham and Carr (2009) and Osborne et al. (2016), who agree on 98.7 %, share 94.1 %"] =
            () => Map.Between(NeedhamCarr2009.Definition, OsborneEtAl2016.Definition).Counts is var counts
                && MapPage.Percent(counts.Agreement) == "98.7 %" && MapPage.Percent(counts.Overlap) == "94.1 %",
        ["Brandsen and Pestoff (2006) entails Brandsen et al. (2018), and Pestoff (2012) entails Brandsen and Pestoff (2006)"] =
            () => Entails(BrandsenPestoff2006.Definition, BrandsenEtAl2018.Definition) && Entails(Pestoff2012.Definition, BrandsenPestoff2006.Definition),
        ["24 pairs, of which eight are entailments and sixteen are not"] =
            () => MapSentences.SameAuthor.GroupBy(pair => pair.Relation == Relation.Overlapping).ToDictionary(group => group.Key, group => group.Count())
                is var counts && (counts[false], counts[true]) == (8, 16),
        ["Bovaird (2007) entails Loeffler and Bovaird (2021), and Osborne et al. (2016) entails Osborne and Strokosch (2013)"] =
            () => Entails(Bovaird2007.Definition, LoefflerBovaird2021.Definition) && Entails(OsborneEtAl2016.Definition, OsborneStrokosch2013.Definition),
        ["Of Alford's four only the one of clients entails another, his own wider reading of 2002; Pestoff's own two entail one another in neither direction"] =
            () => Entails(Alford2002.Clients, Alford2002.Definition) && Overlaps(Pestoff2006.Definition, Pestoff2012.Definition)
                && Overlaps(Alford1998.Definition, Alford2002.Definition, Alford2009.Definition) && Overlaps(Alford1998.Definition, Alford2002.Clients, Alford2009.Definition),
        ["Nor does Brudney and England (1983) entail Brudney et al. (2022)"] = () => Overlaps(BrudneyEngland1983.Definition, BrudneyEtAl2022.Definition),
        ["Ten stand by themselves, with no arrow to or from them."] = () => MapSentences.Alone.Count == 10,
        ["Needham and Carr (2009) shares more than nine tenths of what counts with its nearest, Torfing et al. (2019) and Joshi and Moore (2004) less than a sixteenth"] =
            () => MapSentences.Alone.MaxBy(NearestOverlap) == NeedhamCarr2009.Definition && NearestOverlap(NeedhamCarr2009.Definition) > 9 / 10.0
                && MapSentences.Alone.MinBy(NearestOverlap) == TorfingEtAl2019.Definition && NearestOverlap(JoshiMoore2004.Definition) < 1 / 16.0,
        ["seven come first with 94.1 %, which is all of it in which people take part and not organisations alone"] =
            () => Supposed.UsualBreadths.Where(each => MapPage.Percent(each.Share) == "94.1 %").Select(each => each.Definition).ToArray() is { Length: 7 } seven
                && seven.All(definition => Requirements.Of(definition.Criterion, Codebook.Participants.Is(Participants.Individuals, Participants.Both)) == Requirement.Required)
                && MapPage.Percent(Supposed.UsualBreadths[0].Share) == "94.1 %",
        ["Brudney and England (1983) go from place 37 to 29 and Bussu (2014) from 40 to 24, while Ostrom (1996) goes from 4 to 13"] =
            () => Places(BrudneyEngland1983.Definition) == (37, 29) && Places(Bussu2014.Definition) == (40, 24) && Places(Ostrom1996.Definition) == (4, 13),
        ["Joshi and Moore (2004) stay the strictest"] = () => Supposed.UsualBreadths[^1].Definition == JoshiMoore2004.Definition,
        ["If every definition asked for it, 99 pairs would be entailments, 29 more, out of the 750 that overlap"] =
            () => Supposed.MapWithin(Public).Comparisons.Zip(Map.Comparisons) is var pairs
                && pairs.Count(pair => IsEntailment(pair.First) && !IsEntailment(pair.Second)) == 29 && pairs.Count(pair => IsEntailment(pair.First)) == 99,
        ["Sharp (1980), Parks et al. (1981) and Brandsen and Honingh (2016) would then entail Loeffler and Bovaird (2021)"] =
            () => Supposed.MapWithin(Public) is var map && new[] { Sharp1980.Definition, ParksEtAl1981.Definition, BrandsenHoningh2016.Definition }.All(definition =>
                Overlaps(definition, LoefflerBovaird2021.Definition) && Same(map, definition, LoefflerBovaird2021.Definition).Relation == Relation.Entails),
        ["Where citizens deliver part of a public service, 219 of the 820 pairs are entailments and twelve are equivalent"] =
            () => Supposed.MapWithin(Delivery) is var map && (In(map, Relation.Entails), In(map, Relation.Equivalent)) == (219, 12),
        ["the other 589, or 72 %, still overlap without entailment"] =
            () => In(Supposed.MapWithin(Delivery), Relation.Overlapping) is var count && count == 589 && Rounded(count * 100 / 820.0) == "72",
        ["There five cannot be told apart: Voorberg et al. (2015), Brandsen and Honingh (2016), Nightingale et al. (2016), Bertelli and Cannas (2020) "
            + "and Loeffler and Bovaird (2021)."] =
            () => Supposed.MapWithin(Delivery) is var map
                && new[]
                {
                    BrandsenHoningh2016.Definition, NightingaleEtAl2016.Definition, BertelliCannas2020.Definition, LoefflerBovaird2021.Definition,
                }.All(definition => Same(map, VoorbergEtAl2015.Definition, definition).Relation == Relation.Equivalent),
    };

    public static TheoryData<string> Sentences => [.. Claims.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_the_page_says_in_words_is_so(string sentence)
    {
        string words = string.Join(' ', Repository.Read(MapPage.Path).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(sentence, words, StringComparison.Ordinal);
        Assert.True(Claims[sentence](), $"It is no longer so: {sentence}");
    }

    [Fact]
    public void A_page_without_a_place_for_a_part_is_found() =>
        Assert.Equal($"{MapPage.Path}: 'order' has no place on the page.", Assert.Throws<InvalidDataException>(() => MapPage.Refreshed("# A page")).Message);

    private static Condition[] Conditions() => [.. Map.Definitions.Select(definition => definition.Criterion.Condition)];

    private static int In(DefinitionMap map, Relation relation) =>
        map.Comparisons.Count(pair => pair.Relation == relation || (relation == Relation.Entails && pair.Relation == Relation.EntailedBy));

    private static bool Entails(Definition narrower, Definition broader) => Map.Between(narrower, broader).Relation == Relation.Entails;

    private static bool IsEntailment(DefinitionComparison pair) => pair.Relation is Relation.Entails or Relation.EntailedBy;

    private static double NearestOverlap(Definition definition) => MapSentences.Nearest(definition).Counts.Overlap;

    private static (int Of, int OfUsual) Places(Definition definition) =>
        (1 + Map.Breadths.Count(breadth => breadth.Share > Map.Breadths.Single(own => own.Definition == definition).Share), MapSentences.PlaceOfUsual(definition));

    private static bool Overlaps(params Definition[] definitions) =>
        definitions.All(one => definitions.All(other => one == other || Map.Between(one, other).Relation == Relation.Overlapping));

    private static bool Read(Criterion criterion) => criterion.Citations.Any(citation => citation.Provenance == Literature.Provenance.Reading);

    private static bool Is(DefinitionComparison pair, Definition first, Definition second) => (pair.First, pair.Second) == (first, second);

    private static bool CanHold(Condition condition) => Supposed.ShareOf(condition) > 0;

    private static string Rounded(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static DefinitionComparison Same(DefinitionMap map, Definition first, Definition second) =>
        map.Between(map.Definitions.Single(definition => definition.Id == first.Id), map.Definitions.Single(definition => definition.Id == second.Id));
}
