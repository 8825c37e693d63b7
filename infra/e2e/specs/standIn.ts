import { type APIRequestContext, expect } from "@playwright/test";

interface Entry {
  account: string;
  debit: { minor: number } | null;
  credit: { minor: number } | null;
  stripeReference: string | null;
}

/** The Stripe stand-in as its own books tell it; `origin` is where its pages are. */
export class StandIn {
  constructor(
    private readonly origin: string,
    private readonly request: APIRequestContext,
  ) {}

  /** Every movement of the platform's balance that the ledger names is there with the same amount. */
  async expectSameMovements(entries: Entry[]) {
    const booked = new Map<string, number>();
    for (const { account, debit, credit, stripeReference } of entries) {
      if (account !== "stripe:platform" || stripeReference === null) continue;
      const amount = (debit?.minor ?? 0) - (credit?.minor ?? 0);
      booked.set(stripeReference, (booked.get(stripeReference) ?? 0) + amount);
    }
    expect(booked.size).toBeGreaterThanOrEqual(2);
    for (const [reference, amount] of booked) {
      const { net } = await this.read(`/v1/balance_transactions/${reference}`);
      expect(net, reference).toBe(amount);
    }
  }

  /** Working money arrives on the platform's balance. */
  async topUp(cents: number) {
    await this.press("/_standin/top-ups", { amount: cents });
  }

  /** Stripe closes the account of the student who was the last to make one. */
  async closeNewestAccount() {
    const found = await this.request.get(`${this.origin}/_standin/objects?limit=1&type=account`);
    const [{ id }] = (await found.json()).data;
    await this.press(`/v2/core/accounts/${id}/close`, {});
  }

  private async press(path: string, data: object) {
    const headers = { Authorization: "Bearer sk_test_standin", Accept: "application/json" };
    const response = await this.request.post(this.origin + path, { headers, data });
    expect(response.ok(), path).toBe(true);
  }

  private async read(path: string): Promise<{ net: number }> {
    const response = await this.request.get(this.origin + path, {
      headers: { Authorization: "Bearer sk_test_standin" },
    });
    expect(response.status(), path).toBe(200);
    return response.json();
  }
}
