using BenchmarkDotNet.Attributes;
using CoProduction.Coding;

namespace CoProduction.Benchmarks;

/// <summary>The verdicts of all definitions on one fully answered activity: exact, and by hand in two-valued C# that takes unknown for no.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private readonly Classifier classifier = Classifier.Default;
    private readonly Verdict[] verdicts = new Verdict[Classifier.Default.Definitions.Count];
    private Answers partial;
    private Answers complete;
    private PlainActivity plain = new();

    [GlobalSetup]
    public void Prepare()
    {
        Activity preschool = new("Parents clean, cook and do repairs at their co-operative pre-school")
        {
            Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true, Users = false, Relatives = true,
            Behaviour = Behaviour.Active, Voluntariness = Voluntariness.PartlyVoluntary, Duration = Duration.Regular,
        };
        partial = preschool.Answers;
        complete = Codebook.Questions
            .Where(question => !partial.Knows(question) && question != Codebook.CitizenResources)
            .Aggregate(partial, (answers, question) => answers.WithOptions(question, question.Options[0]))
            .With(Codebook.Participants, Participants.Both);
        plain = PlainActivity.From(complete);
        classifier.Verdicts(complete, verdicts);
        HandWritten.Verdicts(plain, HandWritten.Results);
        for (int index = 0; index < verdicts.Length; index++)
        {
            if (verdicts[index] == Verdict.CoProduction != HandWritten.Results[index])
            {
                throw new InvalidOperationException($"{classifier.Definitions[index].Id}: the two do not decide the same.");
            }
        }
    }

    [Benchmark(Baseline = true, Description = "hand-written, two-valued")]
    public bool ByHand()
    {
        HandWritten.Verdicts(plain, HandWritten.Results);
        return HandWritten.Results[0];
    }

    [Benchmark(Description = "Verdicts, all answered")]
    public Verdict Complete()
    {
        classifier.Verdicts(complete, verdicts);
        return verdicts[0];
    }

    [Benchmark(Description = "Verdicts, partly answered")]
    public Verdict Partial()
    {
        classifier.Verdicts(partial, verdicts);
        return verdicts[0];
    }

    [Benchmark(Description = "Verdicts, nothing known")]
    public Verdict Unknown()
    {
        classifier.Verdicts(Answers.Unknown, verdicts);
        return verdicts[0];
    }
}
