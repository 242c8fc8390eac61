using System.Text;
using CoProduction.Cli.Classifying;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Tests.Classifying;

/// <summary>Runs the sample in this process, on text in place of the console.</summary>
internal static class ClassifyRun
{
    public const string Preschool =
        """{"id":"preschool","title":"Parents clean, cook and do repairs","answers":{"output":"publicService","publicProvider":"onBehalf","citizensDeliver":true"""
        + ""","professionalsDeliver":true,"users":false,"relatives":true,"behaviour":"active","voluntariness":"partlyVoluntary"}}""";

    public const string Nothing = """{"id":"nothing","title":"Nothing is known"}""";

    /// <summary>A step of the work done by people who do not act: the codebook's implications do not allow both.</summary>
    public const string Contradictory =
        """{"id":"clash","title":"They deliver and are passive","answers":{"citizensDeliver":true,"behaviour":"passive"}}""";

    public static (int ExitCode, string Output, string Error) Run(string input, params string[] args) => Run(new Display(), input, args);

    public static (int ExitCode, string Output, string Error) Run(Display display, string input, params string[] args)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = ClassifyProgram.Run(args, stream, output, error, display);
        return (exitCode, output.ToString(), error.ToString());
    }

    public static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');
}
