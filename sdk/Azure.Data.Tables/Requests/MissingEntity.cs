namespace Azure.Data.Tables.Requests;

/// <summary>The answer to a request for a row that is not there.</summary>
internal sealed class MissingEntity<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("The entity does not exist; look at HasValue first.");

    public override Response GetRawResponse() => response;
}
