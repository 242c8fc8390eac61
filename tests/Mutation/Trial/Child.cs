using System.Runtime.InteropServices;

namespace CoProduction.Mutation;

/// <summary>A process that goes on from here with all that is compiled and nothing that is worked out.</summary>
/// <remarks>
/// Of the threads of this process only the one that calls lives on in the child. That is enough as long as no other has begun to work: no task was started here, and nothing is written to
/// the console. What a child cannot do for want of threads, such as waiting for finalizers, it cannot do with the unchanged library either, and such a test is left out. Nor can it collect garbage for
/// long before the runtime gives up, so that it is given the memory to do without.
/// </remarks>
internal static partial class Child
{
    private const int SigAlarm = 14;
    private const int SigCpu = 24;

    /// <summary>Starts a child that does the work and ends.</summary>
    /// <returns>The child's number.</returns>
    public static int Start(Action work)
    {
        int child = Fork();
        if (child != 0)
        {
            return child > 0 ? child : throw new InvalidOperationException("No process could be started.");
        }

        int code = 0;
        try
        {
            work();
        }
        catch (Exception)
        {
            code = 1;
        }

        Exit(code);
        return 0;
    }

    /// <summary>Waits until a child has ended.</summary>
    public static (int Child, Ending Ending) Await()
    {
        int child = WaitPid(-1, out int status, 0);
        int signal = status & 0x7f;
        return (child, signal switch { 0 => status == 0 ? Ending.Done : Ending.Broken, SigCpu => Ending.OutOfTime, SigAlarm => Ending.Waited, _ => Ending.Crashed });
    }

    /// <summary>Ends this process by a signal once it has used so much more of the processor, or when ten times that and a minute have passed.</summary>
    public static void Limit(TimeSpan more)
    {
        ulong seconds = (ulong)Math.Ceiling((Environment.CpuUsage.TotalTime + more).TotalSeconds);
        _ = SetLimit(0, new Limits { Soft = seconds, Hard = ulong.MaxValue });
        _ = Alarm((uint)(60 + (10 * more.TotalSeconds)));
    }

    [LibraryImport("libc", EntryPoint = "fork")]
    private static partial int Fork();

    [LibraryImport("libc", EntryPoint = "waitpid")]
    private static partial int WaitPid(int child, out int status, int options);

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void Exit(int code);

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetLimit(int resource, in Limits limits);

    [LibraryImport("libc", EntryPoint = "alarm")]
    private static partial uint Alarm(uint seconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limits
    {
        public ulong Soft;
        public ulong Hard;
    }
}
