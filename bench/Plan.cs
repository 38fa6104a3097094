namespace Sleutelnet.Bench;

/// <summary>How much is measured.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Starts">How often the bot is started to time its first answer.</param>
/// <param name="Rounds">How often all are driven in turn; a ratio is the median of those of the rounds.</param>
/// <param name="Networks">How many networks are many.</param>
internal sealed record Plan(string Name, int Starts, int Rounds, int Networks)
{
    public static readonly Plan Full = new("full", Starts: 5, Rounds: 5, Networks: 10_000);

    public static readonly Plan Quick = new("quick", Starts: 3, Rounds: 1, Networks: 1_000);
}

/// <summary>One way of answering.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Lanes">How many users answer at the same time.</param>
/// <param name="Networks">How many networks each of them fills, one after the other, so that a round lasts long enough to be measured.</param>
/// <param name="Typed">Whether answers are typed instead of given on the card.</param>
internal sealed record Usage(string Name, int Lanes, int Networks, bool Typed)
{
    /// <summary>A few users only: everyone at once on code that is not compiled yet would starve the storage.</summary>
    public static readonly IReadOnlyList<Usage> WarmUp = [new("warming up, by card", 4, 8, Typed: false), new("warming up, typing", 4, 8, Typed: true)];

    public static readonly IReadOnlyList<Usage> All =
        [new("32 users, by card", 32, 1, Typed: false), new("32 users, typing", 32, 1, Typed: true), new("1 user, by card", 1, 5, Typed: false), new("1 user, typing", 1, 5, Typed: true)];
}

/// <summary>How far away everything is.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Storage">What is added to each trip to storage.</param>
/// <param name="Connector">What is added to each call to the connector.</param>
internal sealed record Distance(string Name, TimeSpan Storage, TimeSpan Connector)
{
    public static readonly Distance Near = new("Azurite", TimeSpan.Zero, TimeSpan.Zero);

    public static readonly Distance Far = new("5/40 ms", TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(40));

    /// <summary>Whether anything is added at all.</summary>
    public bool IsFar => Storage > TimeSpan.Zero || Connector > TimeSpan.Zero;
}
