namespace Explorer.State;

/// <summary>Words of the literature that a newcomer may not know, each in a line.</summary>
public static class Glossary
{
    private static readonly (string Word, string Meaning)[] Words =
    [
        ("our reading", "the source does not say so in these words: it is how these pages understand it"),
        ("draw on", "those who draw on a service are the users, whom the questions count among the citizens"),
        ("regular producer", "whoever provides the service as its business, an agency or firm in any sector, with its paid staff"),
        ("consumer producer", "whoever helps to make what is also for their own use"),
        ("state actor", "a government body or whoever acts for it, with its staff"),
        ("lay actor", "a person who takes part as user, neighbour or citizen, and not by profession"),
        ("reciprocal", "each side both gives and gets something"),
        ("facilitate", "to help others to decide and act, rather than to do it for them"),
        ("substantial resources", "so much that the service would visibly shrink or cost more without it; no author states a number"),
        ("formal arrangement", "something settled beforehand that says what citizens are to do, such as a scheme, a rota or a seat on a board"),
        ("commissioning", "to decide whether, which, for whom or with what money services are provided"),
        ("four co's", "co-commissioning, co-design, co-delivery and co-assessment"),
        ("third sector", "associations, charities and co-operatives: neither the state nor firms for profit"),
        ("co-management", "organisations produce a service together with the state"),
        ("co-governance", "organisations take part in deciding policy"),
        ("service cycle", "a service from commissioning through design and delivery to assessment"),
    ];

    /// <summary>What a word means.</summary>
    public static string Meaning(string word) => Words.Single(each => each.Word == word).Meaning;

    /// <summary>The words that occur in some texts, with what they mean.</summary>
    public static IReadOnlyList<(string Word, string Meaning)> In(IEnumerable<string> texts)
    {
        string all = string.Join('\n', texts);
        return [.. Words.Where(each => all.Contains(each.Word, StringComparison.OrdinalIgnoreCase))];
    }
}
