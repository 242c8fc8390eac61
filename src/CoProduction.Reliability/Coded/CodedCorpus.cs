using CoProduction.Coding;

namespace CoProduction.Reliability;

/// <summary>The same activities as several coders coded them, matched by id, and the tables on which their agreement is measured.</summary>
/// <remarks>Immutable, and compared by reference. An activity that a coder did not code is missing there. Activities are units in the order of their first sheet.</remarks>
public sealed class CodedCorpus
{
    private const string Yes = "coProduction";
    private const string No = "notCoProduction";
    private const string Open = "undetermined";

    /// <summary>Brings the sheets of several coders together.</summary>
    /// <exception cref="ArgumentNullException">The list or a sheet is null.</exception>
    /// <exception cref="ArgumentException">Two sheets are of one coder.</exception>
    public CodedCorpus(IEnumerable<CodingSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        Sheets = [.. sheets];
        HashSet<string> coders = new(StringComparer.Ordinal);
        foreach (CodingSheet sheet in Sheets)
        {
            ArgumentNullException.ThrowIfNull(sheet, nameof(sheets));
            if (!coders.Add(sheet.Coder))
            {
                throw new ArgumentException($"Two sheets are of '{sheet.Coder}'.", nameof(sheets));
            }
        }

        ActivityIds = [.. Sheets.SelectMany(sheet => sheet.Activities).Select(activity => activity.Id!).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The sheets, one for each coder.</summary>
    public IReadOnlyList<CodingSheet> Sheets { get; }

    /// <summary>The coders, in the order of the sheets.</summary>
    public IEnumerable<string> Coders => Sheets.Select(sheet => sheet.Coder);

    /// <summary>The ids of all activities that some coder coded.</summary>
    public IReadOnlyList<string> ActivityIds { get; }

    /// <summary>The ratings of one question: its answers are the categories, and several possible answers are a rating that allows several.</summary>
    /// <param name="question">A question of the codebook.</param>
    /// <param name="withImplications">
    /// Whether answers that the codebook's implications rule out by the coder's other answers are left out: bounds are then over completions that respect them,
    /// each rating by itself. The ratings of answers that contradict each other are missing then.
    /// </param>
    /// <exception cref="ArgumentNullException">The question is null.</exception>
    /// <exception cref="ArgumentException">The question is not one of the codebook.</exception>
    public RatingTable RatingsOf(Question question, bool withImplications = false)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (question.Questionnaire != Codebook.Questionnaire)
        {
            throw new ArgumentException($"'{question}' is not a question of the codebook.", nameof(question));
        }

        AnswerOption[] options = [.. question.Options];
        return Table(options.Select(option => option.Token), answers => Rating.AnyOf(
            [.. answers.Possible(question)
                .Where(option => !withImplications || Soundness.IsSound(answers.WithOptions(question, option)))
                .Select(option => Array.IndexOf(options, option))]));
    }

    /// <summary>The verdicts under one definition as ratings.</summary>
    /// <remarks>
    /// An undetermined verdict may turn out either way, so that bounds over missing verdicts are those over all completions of the coders' unknown answers that respect the
    /// codebook's implications; only where answers contradict each other is there no such completion.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    public RatingTable RatingsOf(Definition definition, OpenVerdicts open = OpenVerdicts.Missing)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Table(Categories([Yes, No], Open, open), answers => RatingOf(definition.Assess(answers), open));
    }

    /// <summary>Whether activities are of one kind of a typology, as ratings.</summary>
    /// <exception cref="ArgumentNullException">The kind is null.</exception>
    public RatingTable RatingsOf(Kind kind, OpenVerdicts open = OpenVerdicts.Missing)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Table(Categories(["certainly", "not"], "possibly", open), answers => kind.Assess(answers) switch
        {
            Membership.Certainly => Rating.Of(0),
            Membership.Not => Rating.Of(1),
            _ => open == OpenVerdicts.Category ? Rating.Of(2) : Rating.Missing,
        });
    }

    /// <summary>The verdicts on one coder's activities with the definitions in the place of coders: how far definitions agree on them.</summary>
    /// <exception cref="ArgumentNullException">An argument or a definition is null.</exception>
    /// <exception cref="ArgumentException">There is no such coder, or two definitions share an id.</exception>
    public RatingTable RatingsBy(IEnumerable<Definition> definitions, string coder, OpenVerdicts open = OpenVerdicts.Missing)
    {
        ArgumentNullException.ThrowIfNull(definitions);
        ArgumentNullException.ThrowIfNull(coder);
        Definition[] all = [.. definitions];
        CodingSheet sheet = Sheets.FirstOrDefault(each => each.Coder == coder) ?? throw new ArgumentException($"There is no coder '{coder}'.", nameof(coder));
        return new RatingTable(
            all.Select(definition => definition.Id),
            Categories([Yes, No], Open, open),
            sheet.Activities.Select(activity => (IReadOnlyList<Rating>)[.. all.Select(definition => RatingOf(definition.Assess(activity.Answers), open))]));
    }

    /// <summary>The numbers of coders and activities, as in <c>2 coders, 113 activities</c>.</summary>
    public override string ToString() =>
        $"{Wording.Count(Sheets.Count, "coder")}, {(ActivityIds.Count == 1 ? "1 activity" : $"{Wording.Number(ActivityIds.Count)} activities")}";

    private static string[] Categories(string[] definite, string undetermined, OpenVerdicts open) =>
        open == OpenVerdicts.Category ? [.. definite, undetermined] : definite;

    private static Rating RatingOf(Verdict verdict, OpenVerdicts open) => verdict switch
    {
        Verdict.CoProduction => Rating.Of(0),
        Verdict.NotCoProduction => Rating.Of(1),
        _ => open == OpenVerdicts.Category ? Rating.Of(2) : Rating.Missing,
    };

    private RatingTable Table(IEnumerable<string> categories, Func<Answers, Rating> rate)
    {
        Dictionary<Answers, Rating> known = [];
        return new RatingTable(Coders, categories, ActivityIds.Select(id => (IReadOnlyList<Rating>)[.. Sheets.Select(sheet => RatingIn(sheet, id))]));

        Rating RatingIn(CodingSheet sheet, string id)
        {
            if (sheet.Find(id) is not { Answers: var answers })
            {
                return Rating.Missing;
            }

            if (!known.TryGetValue(answers, out Rating rating))
            {
                known.Add(answers, rating = rate(answers));
            }

            return rating;
        }
    }
}
