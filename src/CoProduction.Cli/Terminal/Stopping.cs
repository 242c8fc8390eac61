using System.Runtime.InteropServices;

namespace CoProduction.Cli.Terminal;

/// <summary>Ctrl-C and SIGTERM: what is at hand is brought to a good end, and the process ends with a code that says so.</summary>
internal sealed class Stopping
{
    private readonly List<PosixSignalRegistration> registrations = [];

    /// <summary>What has to be done before the process ends.</summary>
    public Action? Last { get; set; }

    public void Listen()
    {
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCodes.Interrupted)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCodes.Terminated)));
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        try
        {
            Last?.Invoke();
        }
        catch (Exception)
        {
            // The output may be closed or full, and there is nowhere left to say so; whatever it is, the process has been told to end.
        }

        Environment.Exit(exitCode);
    }
}
