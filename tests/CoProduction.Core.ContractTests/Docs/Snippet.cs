using System.Reflection;
using CoProduction.ContractTests.Docs.Snippets;

namespace CoProduction.ContractTests.Docs;

/// <summary>A piece of C# that is compiled with these tests or with a sample, as it stands in its file, and the way to run it.</summary>
internal sealed record Snippet(string Name, string Text, Action Run)
{
    private const string Start = "// snippet";
    private const string End = "// end";

    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("Quickstart", Repository.Read("samples/Quickstart/Program.cs").TrimEnd(), RunQuickstart),
        Of(nameof(FirstVerdict), FirstVerdict.Run),
        Of(nameof(AskWhatIsOpen), AskWhatIsOpen.Run),
        Of(nameof(AnswerMore), AnswerMore.Run),
        Of(nameof(PartlyKnown), PartlyKnown.Run),
        Of(nameof(OwnDefinition), OwnDefinition.Run),
        Of(nameof(TestJoinedDefinitions), TestJoinedDefinitions.Run),
        Of(nameof(ReadJson), ReadJson.Run),
        Of(nameof(WriteJson), WriteJson.Run),
        Of(nameof(ReadLines), ReadLines.Run),
        Of(nameof(Validate), Validate.Run),
        Of(nameof(PlaceInKinds), PlaceInKinds.Run),
        Of(nameof(CiteSources), CiteSources.Run),
        Of(nameof(ExportBibliography), ExportBibliography.Run),
        Of(nameof(OurReadings), OurReadings.Run),
        Of(nameof(StoreExplanations), StoreExplanations.Run),
        Of(nameof(InYourOwnTypes), InYourOwnTypes.Run),
        Of(nameof(ManyVerdicts), ManyVerdicts.Run),
        Of(nameof(MixedDescription), MixedDescription.Run),
        Of(nameof(SplitDescription), SplitDescription.Run),
        Of(nameof(ReadRecords), ReadRecords.Run),
        Of(nameof(CheckReadiness), CheckReadiness.Run),
        Of(nameof(AskNextOfReadiness), AskNextOfReadiness.Run),
        Of(nameof(CheckTokenism), CheckTokenism.Run),
        Of(nameof(SeeCautions), SeeCautions.Run),
        Of(nameof(RunInterview), RunInterview.Run),
        Of(nameof(ResumeInterview), ResumeInterview.Run),
        Of(nameof(RankOpenQuestions), RankOpenQuestions.Run),
        Of(nameof(TurnAndContrast), TurnAndContrast.Run),
        Of(nameof(ReasonsOfVerdict), ReasonsOfVerdict.Run),
        Of(nameof(OpenAndMoot), OpenAndMoot.Run),
        Of(nameof(WhatWouldTurnIt), WhatWouldTurnIt.Run),
        Of(nameof(ContrastOfTwo), ContrastOfTwo.Run),
        Of(nameof(CompareTwo), CompareTwo.Run),
        Of(nameof(MapOfFour), MapOfFour.Run),
    ];

    private static Snippet Of(string name, Action run)
    {
        string[] lines = Repository.Read($"tests/CoProduction.Core.ContractTests/Docs/Snippets/{name}.cs").ReplaceLineEndings("\n").Split('\n');
        int start = Array.FindIndex(lines, line => line.Trim() == Start);
        int end = Array.FindIndex(lines, line => line.Trim() == End);
        int indent = lines[start].Length - lines[start].TrimStart().Length;
        return new Snippet(name, string.Join('\n', lines[(start + 1)..end].Select(line => line.Length > indent ? line[indent..] : line.TrimStart())).TrimEnd(), run);
    }

    private static void RunQuickstart() => Assembly.Load("Quickstart").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
}
