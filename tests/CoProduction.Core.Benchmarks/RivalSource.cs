using System.Text;
using CoProduction.Benchmarks.Rivals;
using CoProduction.Definitions;

namespace CoProduction.Benchmarks;

/// <summary>All definitions as one would write them by hand, in two-valued C#: written from their conditions, so that nothing else is asked.</summary>
internal static class RivalSource
{
    private const string FileName = "Rival.cs";

    /// <summary>Writes the file, or tells that it says something else.</summary>
    public static int Run(bool isCheck)
    {
        string path = Path.Combine(ProjectFolder.Find(), FileName);
        string text = Text();
        if (File.Exists(path) && File.ReadAllText(path) == text)
        {
            Console.WriteLine($"{FileName} is up to date.");
            return 0;
        }

        if (!isCheck)
        {
            File.WriteAllText(path, text);
        }

        Console.WriteLine(isCheck ? $"{FileName} is out of date: write it anew without --check." : $"{FileName} is written.");
        return isCheck ? 1 : 0;
    }

    /// <summary>What the file says.</summary>
    public static string Text()
    {
        StringBuilder text = new();
        text.Append("""
            using CoProduction.Coding;

            namespace CoProduction.Benchmarks;

            /// <summary>The definitions of the catalogue in two-valued C#: written by RivalSource.cs.</summary>
            internal static class Rival
            {
                /// <summary>One definition after another, for whoever takes each as a rule of its own.</summary>
                public static Func<PlainActivity, bool>[] Rules { get; } =
                [

            """);
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            text.Append($"        activity => {RuleWorkflows.ExpressionOf(definition.Criterion.Condition)},\n");
        }

        text.Append("""
                ];

                public static void Verdicts(PlainActivity activity, Span<bool> results)
                {

            """);
        foreach ((int place, Definition definition) in DefinitionCatalog.Definitions.Index())
        {
            text.Append($"        results[{place}] = {RuleWorkflows.ExpressionOf(definition.Criterion.Condition)};\n");
        }

        return text.Append("    }\n}\n").ToString();
    }
}
