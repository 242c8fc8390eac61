using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>Codings as tables of ratings, on which agreement is measured: by question, by definition and by kind.</summary>
/// <remarks>
/// Coders are the persons and models of the set, in its order, and units the activities that any of them coded. What a coder did not code is missing, and
/// what was adjudicated or derived has no part.
/// </remarks>
public static class CodingRatings
{
    private const string Yes = "coProduction";
    private const string No = "notCoProduction";
    private const string Open = "undetermined";

    /// <summary>The ratings of one question: its answers are the categories, and several possible answers are a rating that allows several.</summary>
    /// <param name="codings">What several coders said of the same activities.</param>
    /// <param name="question">A question of their questionnaire.</param>
    /// <param name="withImplications">
    /// Whether answers that the questionnaire's implications rule out by the coder's other answers are left out: bounds are then over completions that respect
    /// them, each rating by itself. The ratings of answers that contradict each other are missing then.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The question belongs to another questionnaire than the answers.</exception>
    public static RatingTable RatingsOf(this CodingSet codings, Question question, bool withImplications = false)
    {
        ArgumentNullException.ThrowIfNull(codings);
        ArgumentNullException.ThrowIfNull(question);
        RequireFrom(codings, question.Questionnaire, nameof(question));
        AnswerOption[] options = [.. question.Options];
        return Table(codings, options.Select(option => option.Token), answers => Rating.AnyOf(
            [.. answers.Possible(question)
                .Where(option => !withImplications || Soundness.IsSound(answers.WithOptions(question, option)))
                .Select(option => Array.IndexOf(options, option))]));
    }

    /// <summary>The verdicts under one definition as ratings.</summary>
    /// <remarks>
    /// An undetermined verdict may turn out either way, so that bounds over missing verdicts are those over all completions of the coders' unknown answers that
    /// respect the implications; only where answers contradict each other is there no such completion.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The definition asks questions of another questionnaire.</exception>
    public static RatingTable RatingsOf(this CodingSet codings, Definition definition, OpenVerdicts open = OpenVerdicts.Missing)
    {
        ArgumentNullException.ThrowIfNull(codings);
        ArgumentNullException.ThrowIfNull(definition);
        RequireFrom(codings, definition.Questionnaire, nameof(definition));
        return Table(codings, CategoriesOf(open), answers => RatingOf(definition.Assess(answers), open));
    }

    /// <summary>Whether activities are of one kind of a typology, as ratings.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The kind asks questions of another questionnaire.</exception>
    public static RatingTable RatingsOf(this CodingSet codings, Kind kind, OpenVerdicts open = OpenVerdicts.Missing)
    {
        ArgumentNullException.ThrowIfNull(codings);
        ArgumentNullException.ThrowIfNull(kind);
        RequireFrom(codings, kind.Criterion.Questionnaire, nameof(kind));
        return Table(codings, Categories(["certainly", "not"], "possibly", open), answers => kind.Assess(answers) switch
        {
            Membership.Certainly => Rating.Of(0),
            Membership.Not => Rating.Of(1),
            _ => open == OpenVerdicts.Category ? Rating.Of(2) : Rating.Missing,
        });
    }

    internal static string[] CategoriesOf(OpenVerdicts open) => Categories([Yes, No], Open, open);

    internal static Rating RatingOf(Verdict verdict, OpenVerdicts open) => verdict switch
    {
        Verdict.CoProduction => Rating.Of(0),
        Verdict.NotCoProduction => Rating.Of(1),
        _ => open == OpenVerdicts.Category ? Rating.Of(2) : Rating.Missing,
    };

    /// <summary>The names of coders in tables: as they are shown, with what they are where two would be shown alike, and with a number where that is alike, too.</summary>
    internal static string[] NamesOf(IReadOnlyList<Coder> coders)
    {
        ILookup<string, Coder> alike = coders.ToLookup(coder => coder.ToString(), StringComparer.Ordinal);
        string[] shown = [.. coders.Select(coder => alike[coder.ToString()].Count() == 1 ? coder.ToString() : $"{coder} ({Described(coder)})")];
        HashSet<string> seen = new(StringComparer.Ordinal);
        return [.. shown.Select(Distinct)];

        // Names that differ in what is not shown, such as a tab for a space, are names of two all the same.
        string Distinct(string name)
        {
            string distinct = name;
            for (int number = 2; !seen.Add(distinct); number++) distinct = $"{name} [{number}]";
            return distinct;
        }

        static string Described(Coder coder) => Token.Of(coder.Kind) + (coder.Version is { } version ? $", version {version}" : "");
    }

    internal static void RequireFrom(CodingSet codings, Questionnaire questionnaire, string parameter)
    {
        if (codings.Questionnaire is { } own && own != questionnaire)
        {
            throw new ArgumentException($"The codings are on '{own}', and not on '{questionnaire}'.", parameter);
        }
    }

    private static string[] Categories(string[] definite, string undetermined, OpenVerdicts open) =>
        open == OpenVerdicts.Category ? [.. definite, undetermined] : definite;

    private static RatingTable Table(CodingSet codings, IEnumerable<string> categories, Func<Answers, Rating> rate)
    {
        Dictionary<Answers, Rating> known = [];
        return new RatingTable(
            NamesOf(codings.Coders),
            categories,
            codings.ActivityIds.Select(id => (IReadOnlyList<Rating>)[.. codings.Coders.Select(coder => RatingIn(codings.Find(id, coder)))]));

        Rating RatingIn(CodedActivity? coding)
        {
            if (coding is null) return Rating.Missing;
            if (!known.TryGetValue(coding.Answers, out Rating rating))
            {
                known.Add(coding.Answers, rating = rate(coding.Answers));
            }

            return rating;
        }
    }
}
