using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using CoProduction.Coding;

namespace CoProduction.Cli.Terminal;

/// <summary>Prints the version of the library and of its codebook, on which results depend.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        string version = typeof(Classifier).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        parseResult.InvocationConfiguration.Output.WriteLine($"CoProduction.Core {version.Split('+')[0]}, codebook {Codebook.Version}");
        return ExitCodes.AllDone;
    }
}
