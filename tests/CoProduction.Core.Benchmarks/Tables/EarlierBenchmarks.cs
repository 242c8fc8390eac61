extern alias Before;

using BenchmarkDotNet.Attributes;
using CoProduction.Coding;
using Earlier = Before::CoProduction;

namespace CoProduction.Benchmarks.Tables;

/// <summary>The verdicts of the same definitions on the same activities by the library as it was before they came from the short side.</summary>
/// <remarks>It knows all definitions by the same ids. What is asked by most of them has not changed since, and of these the verdicts must be the same before anything is measured.</remarks>
public class EarlierBenchmarks
{
    private const int Rounds = 200;

    private readonly Answers[] answers = [.. Findings.Completed.Select(activity => activity.Answers)];
    private readonly Verdict[] verdicts = new Verdict[Classifier.Default.Definitions.Count];
    private readonly Earlier.Verdict[] before = new Earlier.Verdict[Earlier.Classifier.Default.Definitions.Count];
    private Earlier.Coding.Answers[] earlier = [];

    [GlobalSetup]
    public void Prepare()
    {
        earlier = [.. answers.Select(Of)];
        int[] unchanged =
        [
            .. Enumerable.Range(0, verdicts.Length).Where(place => $"{Classifier.Default.Definitions[place].Criterion.Condition}" == $"{Earlier.Classifier.Default.Definitions[place].Criterion.Condition}"),
        ];
        Require(Earlier.Classifier.Default.Definitions.Select(definition => definition.Id).SequenceEqual(Classifier.Default.Definitions.Select(definition => definition.Id)));
        Require(unchanged.Length > verdicts.Length * 2 / 3);
        for (int place = 0; place < answers.Length; place++)
        {
            Classifier.Default.Assess(answers[place], verdicts);
            Earlier.Classifier.Default.Assess(earlier[place], before);
            Require(unchanged.All(definition => (int)before[definition] == (int)verdicts[definition]));
        }
    }

    [Benchmark(OperationsPerInvoke = Findings.Count * Rounds, Description = "the library as it was before")]
    public void Then()
    {
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Earlier.Coding.Answers each in earlier) Earlier.Classifier.Default.Assess(each, before);
        }
    }

    private static void Require(bool isSame)
    {
        if (!isSame)
        {
            throw new InvalidOperationException("The library does not decide what it decided before, where nothing else is asked.");
        }
    }

    /// <summary>The same answers to the questions that there were.</summary>
    private static Earlier.Coding.Answers Of(Answers answers)
    {
        Earlier.Coding.Answers known = Earlier.Coding.Answers.Unknown;
        foreach (Earlier.Coding.Question question in Earlier.Coding.Codebook.Questions)
        {
            Question same = Codebook.Questions.Single(each => each.Id == question.Id);
            string[] possible = [.. answers.Possible(same).Select(option => option.Token)];
            known = known.WithOptions(question, [.. question.Options.Where(option => possible.Contains(option.Token))]);
        }

        return known;
    }
}
