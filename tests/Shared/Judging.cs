using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Tests.Shared;

/// <summary>Judgements to look at: on every published activity, and on a seeded sample of partial answers to all that bears on a definition.</summary>
internal static class Judging
{
    public static Judgement Judge(Definition definition, Answers answers) =>
        new(definition, new Activity("sample") { Answers = answers }, new Premises(answers, definition.Questionnaire));

    public static IEnumerable<Judgement> Published(Definition definition) =>
        PublishedActivities.All.Select(activity => Judge(definition, activity.Answers));

    public static IEnumerable<Judgement> Sample(Definition definition, int count, int seed) =>
        PartialAnswers.Sample(new BruteForce(definition.Criterion.Condition).Relevant, count, seed).Select(answers => Judge(definition, answers));

    public static bool AsksAtMost(int questions, Definition definition) => definition.Criterion.Condition.Questions.Count <= questions;

    public static TheoryData<string> DefinitionsThat(Func<Definition, bool> predicate) =>
        [.. DefinitionCatalog.Definitions.Where(predicate).Select(definition => definition.Id)];

    /// <summary>The verdict by trying completions, remembered for answers that are met again.</summary>
    public static Func<Answers, Verdict> ByBruteForce(Definition definition)
    {
        BruteForce truth = new(definition.Criterion.Condition);
        Dictionary<Answers, Verdict> known = [];
        return answers =>
        {
            if (!known.TryGetValue(answers, out Verdict verdict))
            {
                known[answers] = verdict = Definition.ToVerdict(truth.Status(answers));
            }

            return verdict;
        };
    }

    /// <summary>Every smallest set that shares a question with each of some sets.</summary>
    public static List<UInt128> SmallestHitting(IEnumerable<UInt128> sets)
    {
        List<UInt128> hitting = [UInt128.Zero];
        foreach (UInt128 set in sets)
        {
            List<UInt128> hits = [.. hitting.Where(chosen => (chosen & set) != 0)];
            foreach (UInt128 missing in hitting.Where(chosen => (chosen & set) == 0).ToArray())
            {
                foreach (Question question in Codebook.Questionnaire.List(new AnswerSet(set)))
                {
                    UInt128 extended = missing | question.Mask.Answers.Bits;
                    if (!hits.Exists(smaller => (smaller & ~extended) == 0))
                    {
                        hits.Add(extended);
                    }
                }
            }

            hitting = [.. hits.Where(one => !hits.Exists(other => other != one && (other & ~one) == 0)).Distinct()];
        }

        return hitting;
    }
}
