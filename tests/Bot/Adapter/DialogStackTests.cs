using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Moq;

namespace Sleutelnet.Bot.Tests.Adapter;

/// <summary>What the conversations may count on, with the stand-in as with the official package.</summary>
public sealed class DialogStackTests
{
    private readonly List<string> _heard = [];
    private readonly DialogState _state = new();
    private readonly DialogContext _dialogs;

    public DialogStackTests()
    {
        var set = new DialogSet().Add(new Listening("outer", _heard)).Add(new Listening("inner", _heard));
        _dialogs = new DialogContext(set, Mock.Of<ITurnContext>(), _state);
    }

    [Fact]
    public async Task The_dialog_that_began_last_is_on_top()
    {
        await _dialogs.BeginDialogAsync("outer");
        var result = await _dialogs.BeginDialogAsync("inner", "options");

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal(["inner", "outer"], _state.DialogStack.Select(instance => instance.Id));
        Assert.Equal(["outer begins with ", "inner begins with options"], _heard);
    }

    [Fact]
    public async Task Without_a_dialog_there_is_nothing_to_continue()
    {
        Assert.Equal(DialogTurnStatus.Empty, (await _dialogs.ContinueDialogAsync()).Status);
        Assert.Equal(DialogTurnStatus.Empty, (await _dialogs.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task The_result_of_a_dialog_goes_to_the_one_below_it()
    {
        await _dialogs.BeginDialogAsync("outer");
        await _dialogs.BeginDialogAsync("inner");
        _heard.Clear();

        await _dialogs.EndDialogAsync("result");

        Assert.Equal(["inner ends: EndCalled", "outer resumes with result"], _heard);
        Assert.Equal("outer", _dialogs.ActiveDialog.Id);
    }

    [Fact]
    public async Task The_result_of_the_last_dialog_completes_the_turn()
    {
        await _dialogs.BeginDialogAsync("outer");

        var result = await _dialogs.EndDialogAsync("result");

        Assert.Equal((DialogTurnStatus.Complete, "result"), (result.Status, result.Result));
        Assert.Empty(_state.DialogStack);
    }

    [Fact]
    public async Task A_replaced_dialog_makes_room_without_resuming_what_is_below()
    {
        await _dialogs.BeginDialogAsync("outer");
        await _dialogs.BeginDialogAsync("inner");
        _heard.Clear();

        await _dialogs.ReplaceDialogAsync("inner", "again");

        Assert.Equal(["inner ends: ReplaceCalled", "inner begins with again"], _heard);
        Assert.Equal(2, _state.DialogStack.Count);
    }

    [Fact]
    public async Task Cancelling_ends_every_dialog_from_the_top()
    {
        await _dialogs.BeginDialogAsync("outer");
        await _dialogs.BeginDialogAsync("inner");
        _heard.Clear();

        var result = await _dialogs.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Equal(["inner ends: CancelCalled", "outer ends: CancelCalled"], _heard);
    }

    [Fact]
    public async Task A_reprompt_goes_to_the_top_only()
    {
        await _dialogs.BeginDialogAsync("outer");
        await _dialogs.BeginDialogAsync("inner");
        _heard.Clear();

        await _dialogs.RepromptDialogAsync();

        Assert.Equal(["inner asks again"], _heard);
    }

    [Fact]
    public void A_second_dialog_of_the_same_name_gets_a_number()
    {
        var second = new Listening("outer", _heard);

        _dialogs.Dialogs.Add(second);

        Assert.Equal("outer2", second.Id);
        Assert.Same(second, _dialogs.FindDialog("outer2"));
    }

    private sealed class Listening(string id, List<string> heard) : Dialog(id)
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Waits($"{Id} begins with {options}");

        public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
            Waits($"{Id} resumes with {result}");

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            Waits($"{Id} asks again");

        public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
            Waits($"{Id} ends: {reason}");

        private Task<DialogTurnResult> Waits(string said)
        {
            heard.Add(said);
            return Task.FromResult(EndOfTurn);
        }
    }
}
