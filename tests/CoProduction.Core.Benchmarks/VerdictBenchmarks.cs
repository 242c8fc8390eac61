using BenchmarkDotNet.Attributes;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Benchmarks;

/// <summary>Verdicts on one activity: nine definitions exactly, and by hand in two-valued C# that takes unknown for no; and all definitions.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private readonly Classifier all = Classifier.Default;
    private readonly Classifier nine = new(HandWritten.Ids.Select(id => DefinitionCatalog.Find(id)!));
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
        nine.Assess(complete, verdicts);
        HandWritten.Verdicts(plain, HandWritten.Results);
        for (int index = 0; index < HandWritten.Ids.Count; index++)
        {
            if (verdicts[index] == Verdict.CoProduction != HandWritten.Results[index])
            {
                throw new InvalidOperationException($"{HandWritten.Ids[index]}: the two do not decide the same.");
            }
        }
    }

    [Benchmark(Baseline = true, Description = "nine by hand, two-valued")]
    public bool ByHand()
    {
        HandWritten.Verdicts(plain, HandWritten.Results);
        return HandWritten.Results[0];
    }

    [Benchmark(Description = "nine, all answered")]
    public Verdict NineComplete() => First(nine, complete);

    [Benchmark(Description = "nine, partly answered")]
    public Verdict NinePartial() => First(nine, partial);

    [Benchmark(Description = "all, all answered")]
    public Verdict AllComplete() => First(all, complete);

    [Benchmark(Description = "all, partly answered")]
    public Verdict AllPartial() => First(all, partial);

    [Benchmark(Description = "all, nothing known")]
    public Verdict AllUnknown() => First(all, Answers.Unknown);

    private Verdict First(Classifier classifier, Answers answers)
    {
        classifier.Assess(answers, verdicts);
        return verdicts[0];
    }
}
