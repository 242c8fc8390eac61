using System.Reflection;
using System.Runtime.CompilerServices;
using CoProduction.Reference.Snippets;

namespace CoProduction.Reference;

/// <summary>A piece of C# that is compiled with this program or with a sample, as it stands in its file, and the way to run it.</summary>
internal sealed record Snippet(string Name, string Text, Action Run)
{
    public const string Folder = "tools/CoProduction.Reference/Snippets";

    private const string Start = "// snippet";
    private const string End = "// end";

    public static IReadOnlyList<Snippet> All { get; } =
    [
        new("Quickstart", Repository.Read("samples/Quickstart/Program.cs").TrimEnd(), RunQuickstart),
        Of(FirstVerdict.Run),
        Of(AskWhatIsOpen.Run),
        Of(AnswerMore.Run),
        Of(PartlyKnown.Run),
        Of(OwnDefinition.Run),
        Of(ReadOwnDefinition.Run),
        Of(WriteDefinition.Run),
        Of(TestJoinedDefinitions.Run),
        Of(OwnQuestionnaire.Run),
        Of(ClassifyByOwnQuestions.Run),
        Of(CompareOwnDefinitions.Run),
        Of(StoreOwnAnswers.Run),
        Of(ReadJson.Run),
        Of(WriteJson.Run),
        Of(WriteSchema.Run),
        Of(ExportCodebook.Run),
        Of(ImportProject.Run),
        Of(ReadLines.Run),
        Of(Validate.Run),
        Of(ValidateWhileReading.Run),
        Of(WarningsAndErrors.Run),
        Of(ValidateDefinition.Run),
        Of(PlaceInKinds.Run),
        Of(CiteSources.Run),
        Of(ExportBibliography.Run),
        Of(OurReadings.Run),
        Of(StoreExplanations.Run),
        Of(InYourOwnTypes.Run),
        Of(ManyVerdicts.Run),
        Of(KindsOfProblems.Run),
        Of(MixedDescription.Run),
        Of(SplitDescription.Run),
        Of(ReadRecords.Run),
        Of(CheckReadiness.Run),
        Of(AskNextOfReadiness.Run),
        Of(CheckTokenism.Run),
        Of(SeeCautions.Run),
        Of(RunInterview.Run),
        Of(ResumeInterview.Run),
        Of(RankOpenQuestions.Run),
        Of(ExplainSharp.Run),
        Of(TurnAndContrast.Run),
        Of(ReasonsOfVerdict.Run),
        Of(OpenAndMoot.Run),
        Of(WhatWouldTurnIt.Run),
        Of(ContrastOfTwo.Run),
        Of(CompareTwo.Run),
        Of(MapOfFour.Run),
        Of(RegisterClassifier.Run),
        Of(WriteExpression.Run),
        Of(JudgeInADatabase.Run),
        Of(MakeTable.Run),
        Of(CountColumns.Run),
        Of(FillColumns.Run),
        Of(StoreActivities.Run),
        Of(StoreVerdicts.Run),
        Of(ReadStoredResult.Run),
        Of(ReadAText.Run),
        Of(ReadSheet.Run),
        Of(ReadOwnHeaders.Run),
        Of(ClassifySheet.Run),
        Of(CountVerdicts.Run),
        Of(WriteCodingSheet.Run),
        Of(MergeCodings.Run),
        Of(MeasureTable.Run),
        Of(MeasureCodings.Run),
        Of(FindWhatMatters.Run),
        Of(SettleCodings.Run),
        Of(CompareStated.Run),
        Of(CallForHelp.Run),
        Of(DutyAndWill.Run),
        Of(CareAtHome.Run),
        Of(ThreeRelations.Run),
    ];

    /// <summary>The snippet that a block names.</summary>
    /// <exception cref="InvalidDataException">It names none that there is.</exception>
    public static Snippet Of(Fence fence) => All.FirstOrDefault(snippet => snippet.Name == fence.Name)
        ?? throw new InvalidDataException($"{fence}: {(fence.Name is null ? "the block names no snippet" : $"there is no snippet '{fence.Name}'")}.");

    /// <summary>The snippet of a class, named as the run is written in the list, <c>Name.Run</c>: its file has the same name.</summary>
    private static Snippet Of(Action run, [CallerArgumentExpression(nameof(run))] string expression = "")
    {
        string name = expression.Split('.')[0];
        string path = Repository.Files(Folder).Single(path => path.EndsWith($"/{name}.cs", StringComparison.Ordinal));
        string[] lines = Repository.Read(path).ReplaceLineEndings("\n").Split('\n');
        int start = Array.FindIndex(lines, line => line.Trim() == Start);
        int end = Array.FindIndex(lines, line => line.Trim() == End);
        int indent = lines[start].Length - lines[start].TrimStart().Length;
        return new Snippet(name, string.Join('\n', lines[(start + 1)..end].Select(line => line.Length > indent ? line[indent..] : line.TrimStart())).TrimEnd(), run);
    }

    private static void RunQuickstart() => Assembly.Load("Quickstart").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
}
