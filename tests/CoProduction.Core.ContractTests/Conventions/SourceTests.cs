using System.Text;
using Planted.CoProduction.Validation;

namespace CoProduction.ContractTests.Conventions;

public sealed class SourceTests
{
    internal const string Core = "src/CoProduction.Core";

    [Fact]
    public void No_source_file_is_longer_than_300_lines()
    {
        string[] files = [.. Repository.SourceFiles("src", "tests", "samples", "tools")];

        Assert.True(files.Length > 100);
        Expect.None(files.Where(path => SourceRules.IsTooLong(Repository.Read(path))));
    }

    [Fact]
    public void A_planted_file_of_301_lines_is_too_long()
    {
        Assert.True(SourceRules.IsTooLong(string.Concat(Enumerable.Repeat("line\n", 301))));
        Assert.False(SourceRules.IsTooLong(string.Concat(Enumerable.Repeat("line\n", 300))));
    }

    [Fact]
    public void Every_public_type_stands_alone_in_a_file_of_its_name_in_a_room_of_its_namespace()
    {
        string[] files = [.. Repository.SourceFiles(Core)];
        IEnumerable<string> compiled = typeof(Activity).Assembly.GetExportedTypes()
            .Where(type => !type.IsNested)
            .Select(type => type.IsGenericType
                ? $"{type.FullName!.Split('`')[0]}{{{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}}}"
                : type.FullName!);

        Expect.None(files.SelectMany(path => SourceRules.Misplaced(path, Repository.Read(path), Core, "CoProduction")));
        Assert.Equal(
            compiled.Order(StringComparer.Ordinal),
            files.SelectMany(path => SourceRules.PublicTypes(Repository.Read(path))).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("src/X/B/W.cs", "namespace X.A;\n\npublic sealed record W;\n", "src/X/B/W.cs declares X.A.W, and not X.B.W")]
    [InlineData("src/X/Works.cs", "namespace X;\n\npublic static partial class Work\n", "src/X/Works.cs declares X.Work, and not X.Works")]
    [InlineData(
        "src/X/A.cs", "namespace X;\n\npublic enum A;\npublic interface B;\n",
        "src/X/A.cs declares X.A and X.B, src/X/A.cs declares X.B, and not X.A")]
    [InlineData("src/X/A/B{T}.cs", "namespace X.A;\n\npublic readonly record struct B<T>\n", "")]
    [InlineData("src/X/A.Part.cs", "namespace X;\n\npublic sealed partial class A\n", "")]
    [InlineData("src/X/Rules/A.cs", "namespace X;\n\npublic sealed record A;\n", "")]
    [InlineData("src/X/Rules/A.cs", "namespace X.Rules;\n\npublic sealed record A;\n", "src/X/Rules/A.cs declares X.Rules.A, and not X.A")]
    [InlineData("src/X/Coding/Questions/A.cs", "namespace X.Coding;\n\npublic sealed record A;\n", "")]
    [InlineData(
        "src/X/Coding/Questions/A.cs", "namespace X.Coding.Questions;\n\npublic sealed record A;\n",
        "src/X/Coding/Questions/A.cs declares X.Coding.Questions.A, and not X.Coding.A")]
    [InlineData(
        "src/X/Rendering/Extensions/JudgementExtensions.cs",
        "namespace CoProduction;\n\npublic static class JudgementExtensions\n{\n    extension(Judgement judgement)\n", "")]
    [InlineData(
        "src/X/Rendering/Extensions/JudgementExtensions.cs",
        "namespace X.Rendering;\n\npublic static class JudgementExtensions\n{\n    extension(Judgement judgement)\n",
        "src/X/Rendering/Extensions/JudgementExtensions.cs declares X.Rendering.JudgementExtensions, and not CoProduction.JudgementExtensions")]
    [InlineData(
        "src/X/Rendering/Extensions/Texts.cs", "namespace CoProduction;\n\npublic static class Texts\n{\n    extension(Judgement judgement)\n",
        "src/X/Rendering/Extensions/Texts.cs declares CoProduction.Texts, and not X.Rendering.Texts")]
    public void A_planted_type_out_of_its_place_is_found(string path, string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", SourceRules.Misplaced(path, text, "src/X", "X")));

    [Fact]
    public void Every_file_declares_the_namespace_of_its_room()
    {
        Expect.None(Repository.SourceFiles(Core).Select(path => SourceRules.NamespaceAstray(path, Repository.Read(path), Core, "CoProduction")).OfType<string>());
        Assert.Equal(
            "src/X/Rules/A.cs declares namespace X.Rules, and not X",
            SourceRules.NamespaceAstray("src/X/Rules/A.cs", "namespace X.Rules;\n\ninternal sealed record A;\n", "src/X", "X"));
    }

    [Fact]
    public void No_folder_has_more_than_30_files_and_the_root_has_at_most_3()
    {
        string[] files = [.. Repository.SourceFiles("src")];

        Expect.None(SourceRules.Crowded([.. files, .. Repository.SourceFiles("tests")], except: "Definitions"));
        Assert.InRange(files.Count(path => Path.GetDirectoryName(path)!.Replace('\\', '/') == Core), 1, 3);
        Assert.Equal(
            ["src/X/A has 31 files"],
            SourceRules.Crowded(Enumerable.Range(0, 31).SelectMany(number => new[] { $"src/X/A/{number}.cs", $"src/X/Definitions/{number}.cs" }), "Definitions"));
    }

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract()
    {
        Expect.None(OpenClasses(typeof(Activity).Assembly.GetExportedTypes()).Select(type => type.FullName!));
        Assert.Equal([typeof(PlantedValidator)], OpenClasses([typeof(PlantedValidator), typeof(SourceTests), typeof(Verdict), typeof(Math)]));
    }

    [Fact]
    public void No_tracked_text_names_a_registry_or_a_path_of_one_machine()
    {
        IEnumerable<string> found =
            from file in Texts()
            let word = SourceRules.PrivateWord(file.Text)
            where word is not null
            select $"{file.Path}: {word}";

        Expect.None(found);
    }

    [Theory]
    [InlineData("https://api.", "nuget", ".org", "/v3/index.json")]
    [InlineData("see ", "/", "work/main/README.md", "")]
    [InlineData("cd \"", "/", "tmp/x", " && ls")]
    [InlineData("HOME=", "/", "home/someone", "\n")]
    public void A_planted_registry_or_machine_path_is_found(string before, string start, string end, string after) =>
        Assert.Equal(start + end, SourceRules.PrivateWord(before + start + end + after));

    [Theory]
    [InlineData("https://example.com/home/page")]
    [InlineData("docs/" + "work/index.md")]
    [InlineData("and/or at home/away")]
    public void An_address_or_a_relative_path_is_not_taken_for_a_machine_path(string text) => Assert.Null(SourceRules.PrivateWord(text));

    [Fact]
    public async Task No_received_snapshot_is_tracked()
    {
        Assert.Contains("*.received.*", Repository.Read(".gitignore").Split('\n'));
        Assert.SkipUnless(Path.Exists(Path.Combine(Repository.Root, ".git")), "These sources are not a git work tree.");

        (int exitCode, string output) = await Command.Run("git", "ls-files", "*.received.*");

        Assert.Equal((0, ""), (exitCode, output));
    }

    private static IEnumerable<Type> OpenClasses(IEnumerable<Type> types) =>
        types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    private static IEnumerable<(string Path, string Text)> Texts()
    {
        foreach (string path in Repository.Files())
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Root, path));
            if (!bytes.AsSpan().Contains((byte)0))
            {
                yield return (path, Encoding.UTF8.GetString(bytes));
            }
        }
    }
}
