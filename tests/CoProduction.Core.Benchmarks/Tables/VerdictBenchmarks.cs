using BenchmarkDotNet.Attributes;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reasoning;

namespace CoProduction.Benchmarks.Tables;

/// <summary>The verdicts of all definitions on one activity after another: exactly, by two-valued C# for the same definitions, and from the lists of implicants from which they came before.</summary>
public class VerdictBenchmarks
{
    /// <summary>The published activities one after another, with every question answered.</summary>
    public const string Published = "the published activities in turn";

    private const string Drawn = "18,900 drawn activities in turn";
    private const string Each = "each published activity a thousand times";
    private const int Thousand = 1_000;
    private const int Assessments = Findings.Count * Thousand;

    private readonly ImplicantForm[] lists = [.. DefinitionCatalog.Definitions.Select(definition => ImplicantForm.Of(definition.Criterion.Condition, long.MaxValue)!)];
    private readonly Verdict[] verdicts = new Verdict[DefinitionCatalog.Definitions.Count];
    private readonly bool[] results = new bool[DefinitionCatalog.Definitions.Count];
    private Answers[] complete = [];
    private PlainActivity[] plain = [];
    private int rounds;
    private int again;

    public static IEnumerable<string> Kinds => [Drawn, Published, Each];

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = Published;

    [GlobalSetup]
    public void Prepare()
    {
        complete = Kind == Drawn ? [.. CompleteAnswers.Seeded(Findings.Count * 100, seed: 11)] : [.. Findings.Completed.Select(activity => activity.Answers)];
        plain = [.. complete.Select(PlainActivity.From)];
        again = Kind == Each ? Thousand : 1;
        rounds = Assessments / again / complete.Length;
        for (int place = 0; place < complete.Length; place++)
        {
            Rival.Verdicts(plain[place], results);
            Classifier.Default.Assess(complete[place], verdicts);
            Verdict[] exactly = [.. verdicts];
            FromLists(complete[place]);
            if (!exactly.SequenceEqual(verdicts) || !results.SequenceEqual(verdicts.Select(verdict => verdict == Verdict.CoProduction)))
            {
                throw new InvalidOperationException($"They do not decide the same of {complete[place]}.");
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Assessments, Description = "all verdicts, exactly")]
    public void Exactly()
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (Answers answers in complete)
            {
                for (int turn = 0; turn < again; turn++) Classifier.Default.Assess(answers, verdicts);
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Assessments, Description = "C# written by hand, two-valued")]
    public void ByHand()
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (PlainActivity activity in plain)
            {
                for (int turn = 0; turn < again; turn++) Rival.Verdicts(activity, results);
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Assessments, Description = "exactly, from the lists of implicants")]
    public void ByLists()
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (Answers answers in complete)
            {
                for (int turn = 0; turn < again; turn++) FromLists(answers);
            }
        }
    }

    private void FromLists(Answers answers)
    {
        AnswerSet excluded = answers.Excluded;
        bool isBroken = Codebook.Questionnaire.Theory.IsBroken(excluded);
        for (int place = 0; place < lists.Length; place++)
        {
            verdicts[place] = isBroken ? Verdict.Undetermined : (Verdict)lists[place].Evaluate(excluded);
        }
    }
}
