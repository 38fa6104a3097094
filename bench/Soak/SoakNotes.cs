using System.Globalization;
using Sleutelnet.Bench.Reminders;
using Sleutelnet.Bench.Turns;

namespace Sleutelnet.Bench.Soak;

/// <summary>What a process notes of what was done to it: a file for each process, for it may end at any time.</summary>
/// <param name="folder">Where all processes note.</param>
/// <param name="name">What this process is called; each that is started has a name of its own.</param>
internal sealed class SoakNotes(string folder, string name)
{
    private const string CalmFile = "calm";

    private readonly Lock noting = new();

    /// <summary>Where kills, and what became of reminders, are noted as in the fault run of the reminders.</summary>
    public string Reminders { get; } = Directory.CreateDirectory(Path.Combine(folder, "reminders")).FullName;

    /// <summary>Whether faults have stopped.</summary>
    public bool IsCalm => File.Exists(Path.Combine(folder, CalmFile));

    public static void Calm(string folder) => File.WriteAllText(Path.Combine(folder, CalmFile), "");

    public void Made(StorageFault fault, string operation)
    {
        lock (noting)
            File.AppendAllText(Path.Combine(folder, name + ".faults"), $"{fault}|{operation}\n");
    }

    public void Killed(KillPoint point)
    {
        lock (noting)
            File.AppendAllText(Path.Combine(Reminders, name + ".kill"), string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow.Ticks}|{name}|{point}\n"));
    }

    public static IReadOnlyList<StorageFault> MadeIn(string folder) =>
        [.. Directory.GetFiles(folder, "*.faults").SelectMany(File.ReadAllLines).Select(line => Enum.Parse<StorageFault>(line.Split('|')[0]))];

    public static IReadOnlyList<Noted> NotedIn(string folder) => Kills.Read(Path.Combine(folder, "reminders"));
}
