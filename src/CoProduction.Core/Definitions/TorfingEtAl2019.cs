using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Torfing, Sørensen &amp; Røiseland (2019), on co-creation: public and private actors define problems together, and work out and carry out solutions.</summary>
public static class TorfingEtAl2019
{
    /// <summary>Public value is what it is for.</summary>
    public static Criterion PublicValue { get; } = Criterion.Test(
        "public-value", "A public service, or an outcome that the public wants, comes of it", Shared.PublicValue, CodebookSources.TorfingTerms);

    /// <summary>Public and private actors take part.</summary>
    public static Criterion Actors { get; } = Criterion.All(
        "actors", "Public and private actors take part", CodebookSources.TorfingTerms,
        Criterion.Test("public-actor", "Professionals of the state, or of a body that acts for it, take part", Shared.Professionals & Shared.PublicProvider,
            CodebookSources.TorfingTerms, DefinitionSources.TorfingReading),
        Criterion.Test("private-actor", "People or organisations outside take part", Shared.AnyoneOutside, CodebookSources.TorfingTerms));

    /// <summary>They find out together what the problem is.</summary>
    public static Criterion DefineProblems { get; } = Criterion.Test(
        "define-problems", "They come to a common view of what the problem is", Codebook.MutualAdjustment.Is(true), CodebookSources.TorfingTerms);

    /// <summary>They develop a solution.</summary>
    public static Criterion Develop { get; } = Criterion.Test(
        "develop", "They work out a solution", Codebook.CitizensDesign.Is(true), CodebookSources.TorfingTerms);

    /// <summary>What they work out is new.</summary>
    public static Criterion New { get; } = Criterion.Test(
        "new", "The solution is new to the service, and breaks with what was done", Codebook.NewToService.Is(true), CodebookSources.TorfingTerms);

    /// <summary>They carry it out.</summary>
    public static Criterion Implement { get; } = Criterion.Test(
        "implement", "They carry it out", Codebook.CitizensDeliver.Is(true), CodebookSources.TorfingTerms);

    /// <summary>They judge it.</summary>
    public static Criterion Evaluate { get; } = Criterion.Test(
        "evaluate", "They judge what has come of it", Codebook.CitizensAssess.Is(true), CodebookSources.TorfingTerms);

    /// <summary>Co-creation as solving problems together, from defining to evaluating.</summary>
    public static Definition Definition { get; } = new()
    {
        Id = "torfing-et-al-2019",
        Name = "Torfing et al. (2019, of co-creation)",
        Work = Bibliography.TorfingEtAl2019,
        Revision = 2,
        Summary = "Public and private actors, organisations among them, together find out what a problem is, and develop, carry out and judge a new solution of public value.",
        Criterion = Criterion.All(
            "co-production", "Public and private actors define a problem and develop, carry out and judge a new solution together", CodebookSources.TorfingTerms,
            PublicValue, Actors, DefineProblems, Develop, New, Implement, Evaluate),
        Notes =
        [
            "It defines co-creation, and says nothing of co-production: no means that an activity is not co-creation in this sense.",
            "The definition was read as a call for papers of the European Group for Organizational Studies reports it; of the article the abstract alone was seen.",
            "The four verbs of the sentence (define, develop, implement, evaluate) are read as parts of one effort, each of them asked. Where one would do, far more counts.",
            "That the solution is new and breaks with what was done before is the point of the sentence; it is asked since revision 2, and so is that the public actor is one.",
            "Of the published activities one counts, a mental health centre that users and professionals run together (Pocobello et al., 2019). That it breaks with what was done rests on one word: "
                + "experimental, in the article's abstract and in the centre's own name.",
        ],
    };
}
