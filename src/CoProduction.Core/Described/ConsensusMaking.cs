using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>Makes one coding of several of the same activity.</summary>
internal static class ConsensusMaking
{
    // A note that validation lets pass, whatever the number of coders and the length of their names.
    private const int MostNoted = 5_000;

    /// <summary>The consensus by a rule, with the answers that were adjudicated in the place of what the rule makes.</summary>
    public static Consensus Of(ConsensusRule rule, IReadOnlyList<CodedActivity> codings, IReadOnlyList<CodedActivity> adjudications, bool isSettled)
    {
        Answers answers = Answers.Unknown;
        Dictionary<Question, Evidence> evidence = [];
        List<Question> disputed = [];
        foreach (Question question in QuestionsOf(codings))
        {
            IReadOnlyList<AnswerOption>[] said = [.. codings.Select(coding => coding.Answers.Possible(question))];
            bool isDisputed = said.Any(other => !other.SequenceEqual(said[0]));
            answers = answers.WithOptions(question, [.. Agreed(rule, question, said)]);
            if (isDisputed)
            {
                disputed.Add(question);
                evidence.Add(question, new Evidence { Note = NoteOn(question, codings), Missing = Reason(question, answers, codings) });
            }
            else if (CommonReason(question, codings) is { } missing && !answers.Settles(question))
            {
                evidence.Add(question, new Evidence { Missing = missing });
            }
        }

        List<Question> decided = [];
        foreach (CodedActivity adjudication in adjudications)
        {
            foreach (Question question in adjudication.Answers.Questions)
            {
                decided.Add(question);
                answers = answers.WithOptions(question, [.. adjudication.Answers.Possible(question)]);
                evidence[question] = WithJudge(adjudication.Evidence[question], adjudication.Coder);
            }
        }

        string name = Token.Of(rule) + (isSettled ? ", adjudicated" : "");
        Activity activity = SharedDescription.Of([.. codings, .. adjudications]) with { Answers = answers, Evidence = evidence };
        return new Consensus(
            rule, new CodedActivity(activity, Coder.Of(CoderKind.Rule, name)), codings, disputed, decided.OrderBy(question => question.Index));
    }

    /// <summary>The questions of which some coder knows anything or notes why not, in their questionnaire's order.</summary>
    private static IEnumerable<Question> QuestionsOf(IReadOnlyList<CodedActivity> codings) =>
        codings.SelectMany(coding => coding.Answers.Questions.Concat(coding.Evidence.Keys)).Distinct().OrderBy(question => question.Index);

    private static IEnumerable<AnswerOption> Agreed(ConsensusRule rule, Question question, IReadOnlyList<AnswerOption>[] said) => rule switch
    {
        ConsensusRule.AnyAllowed => question.Options.Where(option => said.Any(possible => possible.Contains(option))),
        ConsensusRule.Majority => said.FirstOrDefault(each => said.Count(other => other.SequenceEqual(each)) * 2 > said.Length) ?? question.Options,
        _ => said.All(other => other.SequenceEqual(said[0])) ? said[0] : question.Options,
    };

    /// <summary>Why a disputed question is left open: coders disagree only where at least two of them have said something.</summary>
    private static MissingReason? Reason(Question question, Answers answers, IReadOnlyList<CodedActivity> codings)
    {
        if (answers.Settles(question)) return null;
        CodedActivity[] silent = [.. codings.Where(coding => !coding.Answers.Knows(question))];
        IEnumerable<string> said = codings.Except(silent).Select(coding => coding.Answers.Describe(question)).Distinct();
        return said.Count() > 1 ? MissingReason.CodersDisagree : CommonReason(question, silent);
    }

    private static MissingReason? CommonReason(Question question, IReadOnlyList<CodedActivity> codings)
    {
        MissingReason?[] reasons = [.. codings.Select(coding => coding.Evidence.GetValueOrDefault(question)?.Missing).Distinct()];
        return reasons is [var only] ? only : null;
    }

    /// <summary>The evidence for a decision, its note beginning with who decided as far as there is room.</summary>
    private static Evidence WithJudge(Evidence evidence, Coder judge)
    {
        string note = $"Decided by {judge}: {evidence.Note}";
        return note.Length <= MostNoted ? evidence with { Note = note } : evidence;
    }

    /// <summary>Who said what, as in <c>yes: Ana, Ben; unknown: Carla</c>, the same whatever the order of the coders.</summary>
    private static string NoteOn(Question question, IReadOnlyList<CodedActivity> codings)
    {
        var said = codings
            .GroupBy(coding => coding.Answers.Knows(question) ? Prose.Or(coding.Answers.Possible(question).Select(option => option.Token)) : "unknown", coding => coding.Coder.ToString())
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Answer: group.Key, Coders: group.Order(StringComparer.Ordinal).ToArray()))
            .ToArray();
        string note = string.Join("; ", said.Select(group => $"{group.Answer}: {string.Join(", ", group.Coders)}"));
        return note.Length <= MostNoted
            ? note
            : string.Join("; ", said.Select(group => $"{group.Answer}: {Prose.Count(group.Coders.Length, "coder", "coders")}"));
    }
}
