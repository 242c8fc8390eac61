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
        ["Of the 406 pairs, 57 are entailments, all others overlap; no two definitions are equivalent, and no two are disjoint"] =
            () => (Map.Comparisons.Count, In(Map, Relation.Entails), In(Map, Relation.Overlapping)) == (406, 57, 349),
        ["there is even a core that counts under all 29"] = () => Map.Definitions.Count == 29 && CanHold(Condition.AllOf(Conditions())),
        ["none of the published activities is known to lie in it"] = () => MapSentences.Published.All(each => each.Counts < 29),
        ["17 in 100 count under none"] = () => Rounded(Supposed.ShareOf(!Condition.AnyOf(Conditions())) * 100) == "17",
        ["Brudney, Cheng and Meijs (2022) are the broadest: 58.2 % of all answers count."] =
            () => Map.Broadest == BrudneyEtAl2022.Definition && MapPage.Percent(Map.Breadths[0].Share) == "58.2 %",
        ["Next to them stand Nightingale et al. (2016) with 57.9 %"] =
            () => Map.Breadths[1].Definition == NightingaleEtAl2016.Definition && MapPage.Percent(Map.Breadths[1].Share) == "57.9 %",
        ["The five broadest are all from 2016 or later: each admits some part in planning or design beside a part in delivery."] =
            () => Map.Breadths.Take(5).All(breadth => breadth.Definition.Work.Year >= 2016
                && Requirements.Of(breadth.Definition.Criterion, Codebook.CitizensDeliver.Is(true)) == Requirement.NotRequired
                && Requirements.Of(breadth.Definition.Criterion, Codebook.CitizensDeliver.Is(false) & Planned) == Requirement.NotRequired),
        ["Joshi and Moore (2004) are the strictest: 0.7 % count."] =
            () => Map.Strictest == JoshiMoore2004.Definition && MapPage.Percent(Map.Breadths[^1].Share) == "0.7 %",
        ["Bussu (2014), the second strictest"] = () => Map.Breadths[^2].Definition == Bussu2014.Definition,
        ["They still entail Whitaker (1980), Nightingale et al. (2016) and Brudney et al. (2022)"] =
            () => BroaderThan(JoshiMoore2004.Definition).SetEquals([Whitaker1980.Definition, NightingaleEtAl2016.Definition, BrudneyEtAl2022.Definition]),
        ["The closest two are Nightingale et al. (2016) and Brudney et al. (2022): of what counts under either, 94.4 % counts under both."] =
            () => Is(Map.Closest!, NightingaleEtAl2016.Definition, BrudneyEtAl2022.Definition) && MapPage.Percent(Map.Closest!.Counts.Overlap) == "94.4 %",
        ["(2004) and Bussu (2014) give the same verdict on 98.6 % of all answers, more than any other pair, and yet share only 3.9 % of what counts"] =
            () => Map.Comparisons.MaxBy(pair => pair.Counts.Agreement)! is var pair && Is(pair, JoshiMoore2004.Definition, Bussu2014.Definition)
                && MapPage.Percent(pair.Counts.Agreement) == "98.6 %" && MapPage.Percent(pair.Counts.Overlap) == "3.9 %",
        ["Brandsen and Pestoff (2006) entails both Brandsen and Honingh (2016) and Brandsen et al. (2018)"] =
            () => Entails(BrandsenPestoff2006.Definition, BrandsenHoningh2016.Definition) && Entails(BrandsenPestoff2006.Definition, BrandsenEtAl2018.Definition),
        ["16 pairs, of which four are entailments and twelve are not"] =
            () => MapSentences.SameAuthor.GroupBy(pair => pair.Relation == Relation.Overlapping).ToDictionary(group => group.Key, group => group.Count())
                is var counts && (counts[false], counts[true]) == (4, 12),
        ["Bovaird (2007) entails Loeffler and Bovaird (2021), and Osborne et al. (2016) entails Osborne and Strokosch (2013)"] =
            () => Entails(Bovaird2007.Definition, LoefflerBovaird2021.Definition) && Entails(OsborneEtAl2016.Definition, OsborneStrokosch2013.Definition),
        ["Pestoff's own two and Alford's three entail one another in neither direction"] =
            () => Overlaps(Pestoff2006.Definition, Pestoff2012.Definition)
                && Overlaps(Alford1998.Definition, Alford2002.Definition, Alford2009.Definition),
        ["Nor does Brudney and England (1983) entail Brudney et al. (2022)"] = () => Overlaps(BrudneyEngland1983.Definition, BrudneyEtAl2022.Definition),
        ["Only Brudney and England (1983), Needham (2008) and Alford (2009) stand by themselves"] =
            () => Map.Definitions.Where(definition => BroaderThan(definition).Count == 0 && !Map.Entailments.Any(step => step.Broader == definition))
                .SequenceEqual([BrudneyEngland1983.Definition, Needham2007.Definition, Alford2009.Definition]),
        ["Needham (2008) shares more than half of what counts with its nearest, Alford (2009) less than a third, "
            + "and Brudney and England (1983) less than a seventh"] =
            () => NearestOverlap(Needham2007.Definition) > 1 / 2.0 && NearestOverlap(Alford2009.Definition) < 1 / 3.0
                && NearestOverlap(BrudneyEngland1983.Definition) < 1 / 7.0,
        ["all of it counts under Whitaker (1980) and Van Eijk and Steen (2016), as it does under the two broadest"] =
            () => Supposed.UsualBreadths.Where(each => each.Share == 1).Select(each => each.Definition)
                .ToHashSet().SetEquals([Whitaker1980.Definition, VanEijkSteen2016.Definition, Map.Breadths[0].Definition, Map.Breadths[1].Definition]),
        ["Brudney and England (1983) go from place 27 to 19 and Bussu (2014) from 28 to 18, while Ostrom (1996) goes from 6 to 14"] =
            () => Places(BrudneyEngland1983.Definition) == (27, 19) && Places(Bussu2014.Definition) == (28, 18) && Places(Ostrom1996.Definition) == (6, 14),
        ["Joshi and Moore (2004) stay the strictest"] = () => Supposed.UsualBreadths[^1].Definition == JoshiMoore2004.Definition,
        ["If every definition asked for it, 84 pairs would be entailments, 27 more, out of the 349 that overlap"] =
            () => Supposed.MapWithin(Public).Comparisons.Zip(Map.Comparisons) is var pairs
                && pairs.Count(pair => IsEntailment(pair.First) && !IsEntailment(pair.Second)) == 27 && pairs.Count(pair => IsEntailment(pair.First)) == 84,
        ["Sharp (1980), Parks et al. (1981) and Brandsen and Honingh (2016) would then entail Brudney et al. (2022)"] =
            () => Supposed.MapWithin(Public) is var map && new[] { Sharp1980.Definition, ParksEtAl1981.Definition, BrandsenHoningh2016.Definition }.All(definition =>
                Overlaps(definition, BrudneyEtAl2022.Definition) && Same(map, definition, BrudneyEtAl2022.Definition).Relation == Relation.Entails),
        ["Where citizens deliver part of a public service, 156 of the 406 pairs are entailments and five are equivalent"] =
            () => Supposed.MapWithin(Delivery) is var map && (In(map, Relation.Entails), In(map, Relation.Equivalent)) == (156, 5),
        ["the other 245, or 60 %, still overlap without entailment"] =
            () => In(Supposed.MapWithin(Delivery), Relation.Overlapping) is var count && count == 245 && Rounded(count * 100 / 406.0) == "60",
        ["There, for example, Nightingale et al. (2016) and Brudney et al. (2022) cannot be told apart, "
            + "nor can Voorberg et al. (2015), Brandsen and Honingh (2016) and Loeffler and Bovaird (2021)"] =
            () => Supposed.MapWithin(Delivery) is var map
                && Same(map, NightingaleEtAl2016.Definition, BrudneyEtAl2022.Definition).Relation == Relation.Equivalent
                && Same(map, VoorbergEtAl2015.Definition, BrandsenHoningh2016.Definition).Relation == Relation.Equivalent
                && Same(map, VoorbergEtAl2015.Definition, LoefflerBovaird2021.Definition).Relation == Relation.Equivalent,
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

    private static bool Is(DefinitionComparison pair, Definition first, Definition second) => (pair.First, pair.Second) == (first, second);

    private static HashSet<Definition> BroaderThan(Definition definition) => [.. Map.Definitions.Where(other => Entails(definition, other))];

    private static bool CanHold(Condition condition) => Supposed.ShareOf(condition) > 0;

    private static string Rounded(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static DefinitionComparison Same(DefinitionMap map, Definition first, Definition second) =>
        map.Between(map.Definitions.Single(definition => definition.Id == first.Id), map.Definitions.Single(definition => definition.Id == second.Id));
}
