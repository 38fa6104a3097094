namespace Sleutelnet.Bench.Protections;

/// <summary>A place of the source that a protection stands in.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Text">What stands there, once in that file.</param>
/// <param name="Instead">What stands there when it is switched off.</param>
internal sealed record Place(string File, string Text, string Instead);

/// <summary>Something that keeps what is stored whole, and how it is switched off: in named places of the source.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Places">Every place that it stands in.</param>
/// <param name="Tests">Parts of the names of the tests that guard it.</param>
internal sealed record Protection(string Name, IReadOnlyList<Place> Places, IReadOnlyList<string> Tests)
{
    private const string Assistant = "dialogs/Conversations/Assistant.cs";

    public static readonly IReadOnlyList<Protection> All =
    [
        new("the ETag check",
            [new("bot/Storage/TableNetworkStore.cs",
                "new TableTransactionAction(TableTransactionActionType.UpdateMerge, head, new ETag(stamp))",
                "new TableTransactionAction(TableTransactionActionType.UpdateMerge, head, ETag.All)")],
            ["Transactions.What_came_in_between.", "Faults.Together_on_one_network."]),
        // No operation is called nothing, so none is known.
        new("the redelivery check",
            [
                new(Assistant, "if (me.Position.Recent.Contains(incoming.Operation))", "if (me.Position.Recent.Contains(\"\"))"),
                new(Assistant, "if (me.Position.Recent.Contains(operation) || (person.Recent.Contains(operation) &&", "if (me.Position.Recent.Contains(\"\") || (person.Recent.Contains(\"\") &&"),
                new(Assistant, "if (person.Recent.Contains(visit.Incoming.Operation))", "if (person.Recent.Contains(\"\"))"),
                new("dialogs/Conversations/Invitations.cs", "if (me.Position.Recent.Contains(visit.Incoming.Operation))", "if (me.Position.Recent.Contains(\"\"))"),
                new("dialogs/Conversations/Lobby.cs", "_ when person.Recent.Contains(visit.Incoming.Operation) =>", "_ when person.Recent.Contains(\"\") =>"),
            ],
            ["Faults.Delivered_more_than_once.", "Transactions.Delivered_again.The_second_delivery_", "Transactions.Delivered_again.What_was_typed_some_turns_ago"]),
        new("the single transaction",
            [new("bot/Storage/TableNetworkStore.cs",
                "await networks.SubmitTransactionAsync(actions.Values, token);",
                "foreach (var action in actions.Values) await networks.SubmitTransactionAsync([action], token);")],
            ["Transactions.All_or_nothing.", "Transactions.Trips_to_storage.A_card_answer_is_one_query_one_transaction"]),
        // The reply goes first, and only then the write begins.
        new("commit before send",
            [new(Assistant,
                "await store.SaveAsync(network, cancellationToken);",
                "context.OnSendActivities(async (_, _, next) => { var sent = await next(); await store.SaveAsync(network, CancellationToken.None); return sent; });")],
            ["Faults.First_stored_then_said.", "Transactions.Storage_that_fails.When_nothing_can_be_written"]),
        new("the lease of reminders",
            [new("bot/Reminders/Claims.cs",
                "clock.GetElapsedTime(seen[(row.Day, row.Key)].At) >= times.Lease;",
                "clock.GetElapsedTime(seen[(row.Day, row.Key)].At) >= TimeSpan.Zero;")],
            ["Reminders.Several_instances."]),
    ];

    /// <summary>The filter of the tests that guard it.</summary>
    public string Filter => string.Join('|', Tests.Select(test => $"FullyQualifiedName~{test}"));
}
