using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Sharp (1980), as the review reports her: only formal arrangements that let producer and consumer both put something into delivery.</summary>
public static class Sharp1980
{
    /// <summary>A formal arrangement provides for both sides' input.</summary>
    public static Criterion FormalArrangement { get; } = Criterion.Test(
        "formal-arrangement", "A formal arrangement provides for the input of both sides",
        Codebook.FormalArrangement.Is(true), CodebookSources.SharpArrangement);

    /// <summary>The producer puts something into delivery.</summary>
    public static Criterion ProducerInput { get; } = Criterion.Test(
        "producer-input", "The producer puts something into delivery",
        Codebook.ProfessionalsDeliver.Is(true), CodebookSources.SharpArrangement);

    /// <summary>The consumer puts something into delivery.</summary>
    public static Criterion ConsumerInput { get; } = Criterion.Test(
        "consumer-input", "Those who share in the service put something into delivery",
        Codebook.CitizensDeliver.Is(true) & Shared.Consumers, CodebookSources.SharpArrangement, Citation.Reading(Bibliography.Sharp1980));

    /// <summary>Co-production as joint input into delivery under a formal arrangement.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "sharp-1980",
        Name = "Sharp (1980, as reported)",
        Work = Bibliography.Sharp1980,
        Summary = "Co-production covers only those cases in which a formal arrangement lets both the producer and the consumer put something into the delivery of a service.",
        Criterion = Criterion.All(
            "co-production", "A formal arrangement lets producer and consumer both put something into delivery", CodebookSources.SharpArrangement,
            FormalArrangement, ProducerInput, ConsumerInput),
        Notes =
        [
            "Who is a consumer is our reading: users, people close to them, and residents who share in the service.",
            "That the arrangement must be formal rests on the review's paraphrase alone. Sharp's article was not seen; her own concept may be wider.",
        ],
    };
}
