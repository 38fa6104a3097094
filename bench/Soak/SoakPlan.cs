using Sleutelnet.Bench.Turns;

namespace Sleutelnet.Bench.Soak;

/// <summary>How much a soak holds. All chance in it comes from its seed: the same plan has the same turns, faults, kills and ways; what is first when two meet stays a race.</summary>
/// <param name="Seed">Where all chance begins.</param>
/// <param name="Turns">Turns of all clients together.</param>
/// <param name="Clients">Clients, two to a network; when their number is odd, the last one is alone.</param>
/// <param name="StorageShare">The share of turns in which storage goes wrong.</param>
/// <param name="ConnectorShare">The share of turns of which the reply meets a fault of the connector.</param>
/// <param name="KillShare">The share of turns in which the process is killed.</param>
/// <param name="Reminders">How many reminders fall due meanwhile.</param>
/// <param name="DueWithin">Over how many seconds they are spread.</param>
internal sealed record SoakPlan(int Seed, int Turns, int Clients, double StorageShare, double ConnectorShare, double KillShare, int Reminders, int DueWithin)
{
    public const int Processes = 3;

    /// <summary>What must have been made, whatever was planned.</summary>
    public Least Least { get; init; }

    /// <summary>How many moments fall due of each network that the clients work on.</summary>
    public int Ringing => Math.Max(2, DueWithin / 30);

    public static SoakPlan Full(int seed) => new(seed, 20_400, 15, 0.16, 0.04, 0.032, 300, 600) { Least = new Least(20_000, 2_000, 300, 160) };

    public static SoakPlan Quick(int seed) => new(seed, 2_000, 15, 0.16, 0.04, 0.032, 60, 60) { Least = new Least(2_000, 200, 30, 16) };

    /// <summary>As little as still shows it, for every day.</summary>
    public static SoakPlan Short(int seed) => new(seed, 180, 5, 0.16, 0.04, 0.02, 12, 4);

    public int TurnsOf(int client) => (Turns / Clients) + (client < Turns % Clients ? 1 : 0);

    /// <summary>The network of a client, by its number.</summary>
    public static int NetworkOf(int client) => client / 2;

    public TurnPlan Turn(int client, int turn) => TurnPlan.Draw(this, client, turn);
}

/// <summary>What a client does, when there is a choice.</summary>
internal enum Move
{
    Press,
    Type,
    OldCard,
    Look,

    /// <summary>To type when to be reminded, and of what.</summary>
    Plan,
}

/// <summary>One turn as it is planned: what the client does, and what goes wrong with it.</summary>
/// <param name="Move">What the client does.</param>
/// <param name="Choice">Decides among what there is to choose from.</param>
/// <param name="Twice">Whether it is delivered twice at the same time.</param>
/// <param name="Trouble">What goes wrong in the process that takes the first delivery.</param>
/// <param name="Connector">What goes wrong with the first reply.</param>
/// <param name="Way">Decides, from delivery to delivery, which process takes it and how long a client waits before the next.</param>
internal sealed record TurnPlan(Move Move, int Choice, bool Twice, Trouble Trouble, ConnectorFault Connector, int Way)
{
    private const double TwiceShare = 0.05;
    private const double LongShare = 0.04;
    private const int LongEnough = 8;
    private const int MostPositions = 3;

    public static TurnPlan Draw(SoakPlan plan, int client, int turn)
    {
        var random = new Random(SeedOf(plan.Seed, client, turn));
        var move = random.NextDouble() switch { < 0.55 => Move.Press, < 0.8 => Move.Type, < 0.91 => Move.OldCard, < 0.97 => Move.Look, _ => Move.Plan };
        var (choice, way, twice) = (random.Next(), random.Next(), random.NextDouble() < TwiceShare);
        var fault = random.NextDouble() < plan.StorageShare ? Some<StorageFault>(random) : StorageFault.None;
        var (position, times) = (1 + random.Next(MostPositions), random.NextDouble() < LongShare ? LongEnough : 1);
        var kill = random.NextDouble() < plan.KillShare ? Some<KillPoint>(random) : KillPoint.None;
        var connector = random.NextDouble() < plan.ConnectorShare ? Some<ConnectorFault>(random) : ConnectorFault.None;
        return new TurnPlan(move, choice, twice, new Trouble(fault, position, times, kill), connector, way);
    }

    // Neighbouring seeds make sequences that resemble each other: mixed first, as splitmix does.
    private static int SeedOf(int seed, int client, int turn)
    {
        unchecked
        {
            var mixed = ((ulong)(uint)seed << 40) ^ ((ulong)(uint)client << 24) ^ (uint)turn;
            mixed = (mixed + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)(mixed ^ (mixed >> 31));
        }
    }

    private static T Some<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[1 + random.Next(Enum.GetValues<T>().Length - 1)];
}

/// <summary>What a run must have made to count.</summary>
/// <param name="Turns">Turns without those of the end, when all is calm.</param>
/// <param name="Faults">Faults of storage, of replies and of reminders.</param>
/// <param name="Kills">Killed processes.</param>
/// <param name="Rung">How often a moment of the clients' own networks was said.</param>
internal readonly record struct Least(int Turns, int Faults, int Kills, int Rung);
