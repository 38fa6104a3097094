using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sleutelnet.Bot.Tests.Faults;

/// <summary>How often the rows of the table of faults are tried, and how often they were.</summary>
internal static class Faults
{
    /// <summary>The setting under which everything is tried as often as the table says.</summary>
    public const string Full = "SLEUTELNET_FAULTS";

    /// <summary>The setting that names the file in which is noted what was tried.</summary>
    public const string Counts = "SLEUTELNET_FAULT_COUNTS";

    private static readonly Lock Noting = new();

    public static bool IsFull => Environment.GetEnvironmentVariable(Full) == "full";

    /// <summary>How often to try: shortly at every test run, and as often as the table says in a full one.</summary>
    public static int Times(int everyday, int full) => IsFull ? full : everyday;

    /// <summary>Fails in a full run when something took too long. At an everyday run the machine may be busy with anything.</summary>
    public static void InTime(TimeSpan took, TimeSpan limit, string what = "") => Assert.True(took <= limit || !IsFull, $"{what} took {took}.");

    /// <summary>Notes how often a test tried a row.</summary>
    public static void Tried(int row, int count, [CallerMemberName] string test = "") => Note($"tried|{row}|{test}|{count}");

    /// <summary>Notes that a test of a row begins.</summary>
    public static void Began(int row, MethodInfo test) => Note($"began|{row}|{test.Name}|{test.DeclaringType!.FullName}");

    private static void Note(string line)
    {
        if (Environment.GetEnvironmentVariable(Counts) is not { Length: > 0 } file)
            return;
        lock (Noting)
            File.AppendAllText(file, line + "\n");
    }
}
