using System.Text.Json;
using Sleutelnet.Bot;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Bench.Reminders;

/// <summary>Something that is due of a network with one coordinator.</summary>
/// <param name="DueAt">When it is due, in UTC.</param>
internal sealed record Occurrence(DateTimeOffset DueAt)
{
    private const int Moments = 1_000_000;

    // As different as can be: the emulator finds a row among all that have its row key, in whatever partition.
    private MomentId Id { get; init; } = new($"own-{Random.Shared.Next(1, Moments)}");

    public PersonKey Person { get; init; } = new(Teams.TenantId, new PersonId(Guid.NewGuid().ToString()));

    public NetworkKey Network { get; init; } = new(Teams.TenantId, Guid.NewGuid().ToString("N"));

    /// <summary>One whose ids a seed decides.</summary>
    public static Occurrence Of(DateTimeOffset dueAt, int seed, int number) => new(dueAt)
    {
        Person = new(Teams.TenantId, new PersonId(Chance.Id(seed, "recipient", number).ToString())),
        Network = new(Teams.TenantId, Chance.Id(seed, "reminded", number).ToString("N")),
        Id = new MomentId($"own-{Chance.Of(seed, "moment", number).Next(1, Moments)}"),
    };

    public string Conversation => "a:" + Person.Person.Value;

    private DateOnly Date => DutchTime.Day(DueAt).AddDays(-28);

    public NetworkHead Head => new(Network, "Netwerk Waterveen-Noord", "Waterveen", DueAt.AddDays(-30));

    public PersonRecord Record => PersonRecord.New(Person, "Noor de Vries") with { Current = Network.Network, Networks = [new NetworkName(Network.Network, "Netwerk Waterveen-Noord")] };

    // Of a date that is past: on whatever day the bench runs, nothing of it is still to come.
    public Moment Planned => new(Id, new OwnReminder("Bel de wijkmanager"), new Schedule(Date, Schedule.UsualTime, new Once()), Person.Person, DueAt.AddDays(-30))
    {
        Coming = new Coming(Date, Date, 0, DueAt),
    };

    public Member Member(string serviceUrl) => new(Person.Person, "Noor de Vries", DueAt.AddDays(-30), new Position([new AtEnd()], true, Together.Alone, DueAt.AddDays(-30), [], null))
    {
        Conversation = JsonSerializer.Serialize(new ChatAddress(serviceUrl, "msteams", Conversation, "29:" + Person.Person.Value, "28:" + Teams.AppId)),
    };
}
